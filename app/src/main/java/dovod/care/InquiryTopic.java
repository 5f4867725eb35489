package dovod.care;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.spi.LiveTopic;
import org.springframework.stereotype.Component;

/** The live topic of questions to production. */
@Component
class InquiryTopic implements LiveTopic {

    static final String NAME = "inquiries";
    static final String CHANGED = "changed";

    @Override
    public boolean owns(String topic) {
        return topic.equals(NAME);
    }

    @Override
    public boolean mayListen(Actor actor, String topic) {
        return actor.may(Right.READ_CASES);
    }
}
