package dovod.reviews;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.spi.LiveTopic;
import org.springframework.stereotype.Component;

/** The live topic of this room: something was said, answered, or is gone. */
@Component
class VoiceTopic implements LiveTopic {

    static final String ALL = "reviews";
    static final String CHANGED = "changed";

    @Override
    public boolean owns(String topic) {
        return topic.equals(ALL);
    }

    @Override
    public boolean mayListen(Actor actor, String topic) {
        return actor.may(Right.READ_CASES);
    }
}
