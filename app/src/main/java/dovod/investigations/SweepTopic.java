package dovod.investigations;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.spi.LiveTopic;
import org.springframework.stereotype.Component;

/** The live topics of the sweep: how far it is, and that it has come to its end. */
@Component
class SweepTopic implements LiveTopic {

    static final String PROGRESS = "sweep:progress";
    static final String RESULT = "sweep:result";

    @Override
    public boolean owns(String topic) {
        return topic.equals(PROGRESS) || topic.equals(RESULT);
    }

    @Override
    public boolean mayListen(Actor actor, String topic) {
        return actor.may(Right.READ_CASES);
    }
}
