package dovod.channels;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.platform.Audit;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives a connection a new key; it works at once, whatever had paused it. */
@Component
public class ChangingKey {

    private final Connections known;
    private final BeginningWork work;
    private final JdbcConnections connections;
    private final Keys keys;
    private final Audit audit;

    ChangingKey(Connections known, BeginningWork work, JdbcConnections connections, Keys keys, Audit audit) {
        this.known = known;
        this.work = work;
        this.connections = connections;
        this.keys = keys;
        this.audit = audit;
    }

    /** @throws Refused when the marketplace refuses the key: then the old one stays */
    public void change(Actor actor, UUID id, String typed) {
        var connection = known.connected(actor, id);
        var key = typed.strip();
        if (key.isEmpty()) {
            throw new Refused(Refusal.field("apiKey", "api_key_needed"));
        }
        work.begin(actor.tenant(), connection, key, () -> store(actor, connection, key));
    }

    private void store(Actor actor, Connection connection, String key) {
        var sealed = keys.seal(actor.tenant(), connection.id(), key);
        connections.setKey(actor.tenant(), connection.id(), connection.address(), sealed);
        audit.did(
                actor,
                "key.changed",
                "connection:" + connection.id(),
                Map.of("from", connection.keyTail(), "to", sealed.tail()));
    }
}
