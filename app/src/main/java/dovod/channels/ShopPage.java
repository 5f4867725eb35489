package dovod.channels;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an administrator sees of one connection. */
@Component
public class ShopPage {

    private final Connections connections;
    private final Turns turns;
    private final Reconciliations reconciliations;
    private final PushSecrets secrets;
    private final Clock clock;

    ShopPage(Connections connections, Turns turns, Reconciliations reconciliations, PushSecrets secrets, Clock clock) {
        this.connections = connections;
        this.turns = turns;
        this.reconciliations = reconciliations;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Everything about a connection.
     *
     * @param pushPath the path of its push address, with its secret; null when it was disconnected
     * @param keyDaysLeft whole days until its key dies; null when that is not known
     */
    public record Told(
            Connection connection,
            List<Turn> turns,
            List<Reconciliation> reconciliations,
            @Nullable String pushPath,
            @Nullable Long keyDaysLeft) {}

    public Told of(Actor actor, UUID id) {
        actor.need(Right.ADMINISTER);
        var connection = connections.get(actor, id);
        var path = connection.state() == Connection.State.DISCONNECTED
                ? null
                : connections.line(actor.tenant(), id).map(secrets::path).orElse(null);
        return new Told(
                connection,
                turns.of(actor.tenant(), id),
                reconciliations.of(actor, id),
                path,
                connection.keyDaysLeft(clock.instant()));
    }
}
