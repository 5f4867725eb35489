package dovod.conversations;

import org.springframework.stereotype.Component;

/** A round of the outbox's worker, for stories of other rooms. */
@Component
public final class OutboxRound {

    private final Desk desk;

    OutboxRound(Desk desk) {
        this.desk = desk;
    }

    /** Hands over and looks up whatever is due by now. */
    public void go() {
        desk.work();
    }
}
