package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.conversations.MessageId;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Refusal;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps who went against the check, when, and why: a row of its own and a line of the audit log. */
@Component
class Overrulings {

    private final Tenancy tenancy;
    private final JdbcOverrulings rows;
    private final Audit audit;
    private final Clock clock;

    Overrulings(Tenancy tenancy, JdbcOverrulings rows, Audit audit, Clock clock) {
        this.tenancy = tenancy;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    void reply(Actor actor, ConversationId conversation, MessageId message, List<Refusal> against, String reason) {
        keep(actor, conversation, message, against, reason);
        audit.did(
                actor,
                "reply.overruled",
                "message:" + message,
                Map.of("against", against.stream().map(Refusal::code).toList(), "reason", reason));
    }

    void closure(Actor actor, ConversationId conversation, List<Refusal> against, String reason) {
        keep(actor, conversation, null, against, reason);
        audit.did(actor, "closure.overruled", "conversation:" + conversation, Map.of("reason", reason));
    }

    private void keep(
            Actor actor,
            ConversationId conversation,
            @Nullable MessageId message,
            List<Refusal> against,
            String reason) {
        var row = new Overruling(Ids.next(), conversation, message, actor.personId(), clock.instant(), against, reason);
        tenancy.run(actor.tenant(), () -> rows.add(actor.tenant(), row));
    }
}
