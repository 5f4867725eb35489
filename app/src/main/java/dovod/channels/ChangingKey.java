package dovod.channels;

import dovod.channels.Connection.State;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives a connection a new key; it works at once, whatever had paused it. */
@Component
public class ChangingKey {

    private final Tenancy tenancy;
    private final Channels channels;
    private final JdbcConnections connections;
    private final Keys keys;
    private final Turns turns;
    private final Audit audit;
    private final Clock clock;

    ChangingKey(
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

    public void change(Actor actor, UUID id, String typed) {
        actor.need(Right.ADMINISTER);
        var tenant = actor.tenant();
        var key = typed.strip();
        var connection = tenancy.read(tenant, () -> connections.find(tenant, id))
                .filter(known -> known.state() != State.DISCONNECTED)
                .orElseThrow(NotFound::new);
        if (key.isEmpty()) {
            throw new Refused(Refusal.field("apiKey", "api_key_needed"));
        }
        var channel = channels.get(connection.channel());
        var working = KeyCheck.require(channel, connection.address(), connection.clientId(), key);
        tenancy.run(tenant, () -> {
            var sealed = keys.seal(tenant, id, key);
            connections.setKey(tenant, id, connection.address(), sealed);
            connections.checked(tenant, id, working, clock.instant());
            turns.begin(tenant, id, connection.channel());
            audit.did(
                    actor,
                    "key.changed",
                    "connection:" + id,
                    Map.of("from", connection.keyTail(), "to", sealed.tail()));
        });
    }
}
