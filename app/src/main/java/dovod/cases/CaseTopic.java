package dovod.cases;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import dovod.platform.spi.LiveTopic;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The live topics of this room: the list of cases, and each case. */
@Component
class CaseTopic implements LiveTopic {

    static final String INBOX = "inbox";
    static final String CHANGED = "changed";

    /** Changed by a message of the other side: what somebody who looks elsewhere wants to know. */
    static final String MESSAGE = "message";

    static final String NOTE = "note";
    static final String PRESENCE = "presence";
    static final String BULK = "bulk";

    private static final String CASE = "case:";

    private final Tenancy tenancy;
    private final JdbcCaseReads cases;

    CaseTopic(Tenancy tenancy, JdbcCaseReads cases) {
        this.tenancy = tenancy;
        this.cases = cases;
    }

    static String of(UUID id) {
        return CASE + id;
    }

    @Override
    public boolean owns(String topic) {
        return topic.equals(INBOX) || topic.startsWith(CASE);
    }

    @Override
    public boolean mayListen(Actor actor, String topic) {
        return actor.may(Right.READ_CASES) && (topic.equals(INBOX) || isThere(actor, topic));
    }

    private boolean isThere(Actor actor, String topic) {
        return Ids.read(topic.substring(CASE.length()))
                .map(id -> tenancy.read(actor.tenant(), () -> cases.isThere(actor.tenant(), id)))
                .orElse(false);
    }
}
