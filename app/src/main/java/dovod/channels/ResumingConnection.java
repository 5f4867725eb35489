package dovod.channels;

import dovod.channels.Connection.State;
import dovod.channels.spi.Checked;
import dovod.channels.spi.Line;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a connection back to work, if the marketplace still takes its key. */
@Component
public class ResumingConnection {

    private final Tenancy tenancy;
    private final Channels channels;
    private final JdbcConnections connections;
    private final Keys keys;
    private final Turns turns;
    private final Audit audit;
    private final Clock clock;

    ResumingConnection(
            Tenancy tenancy,
            Channels channels,
            JdbcConnections connections,
            Keys keys,
            Turns turns,
            Audit audit,
            Clock clock) {
        this.tenancy = tenancy;
        this.channels = channels;
        this.connections = connections;
        this.keys = keys;
        this.turns = turns;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refused when the marketplace refuses the key */
    public void resume(Actor actor, UUID id) {
        actor.need(Right.ADMINISTER);
        var tenant = actor.tenant();
        var connection = tenancy.read(tenant, () -> connections.find(tenant, id))
                .filter(known -> known.state() != State.DISCONNECTED)
                .orElseThrow(NotFound::new);
        var line = tenancy.read(tenant, () -> connections.line(tenant, id)).orElseThrow(NotFound::new);
        var working = check(line);
        tenancy.run(tenant, () -> {
            connections.setState(tenant, id, State.WORKING);
            connections.checked(tenant, id, working, clock.instant());
            turns.begin(tenant, id, connection.channel());
            audit.did(actor, "connection.resumed", "connection:" + id);
        });
    }

    private Checked.Working check(Line line) {
        var credentials = keys.of(line);
        return KeyCheck.require(
                channels.get(line.channel()), line.address(), credentials.clientId(), credentials.apiKey());
    }
}
