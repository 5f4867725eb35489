package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What people corrected, as conversations to learn from: one line of JSON each, in the form of the labelled threads of
 * {@code lib/replycheck}. Nobody is named in them.
 */
@Component
public class TrainingThreads {

    private static final int MOST = 2000;

    private final Tenancy tenancy;
    private final JdbcCorrections corrections;
    private final Exchanges exchanges;
    private final Rulings rulings;

    TrainingThreads(Tenancy tenancy, JdbcCorrections corrections, Exchanges exchanges, Rulings rulings) {
        this.tenancy = tenancy;
        this.corrections = corrections;
        this.exchanges = exchanges;
        this.rulings = rulings;
    }

    /** Of the {@value #MOST} newest corrections. */
    public List<String> lines(Actor actor) {
        actor.need(Right.OVERRULE_CHECK);
        var tenant = actor.tenant();
        return tenancy.read(tenant, () -> {
            var said = new LinkedHashMap<ConversationId, List<Correction>>();
            for (var one : corrections.newest(tenant, MOST)) {
                said.computeIfAbsent(one.conversation(), id -> new ArrayList<>())
                        .add(one);
            }
            return exchanges.of(tenant, said.keySet()).stream()
                    .map(exchange -> TrainingLine.of(
                            exchange,
                            rulings.of(tenant, exchange),
                            said.getOrDefault(exchange.transcript().conversation(), List.of())))
                    .toList();
        });
    }
}
