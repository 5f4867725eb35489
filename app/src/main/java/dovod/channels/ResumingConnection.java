package dovod.channels;

import dovod.channels.Connection.State;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.platform.Audit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a connection back to work, if the marketplace still takes its key. */
@Component
public class ResumingConnection {

    private final Connections known;
    private final BeginningWork work;
    private final JdbcConnections connections;
    private final Keys keys;
    private final Audit audit;

    ResumingConnection(Connections known, BeginningWork work, JdbcConnections connections, Keys keys, Audit audit) {
        this.known = known;
        this.work = work;
        this.connections = connections;
        this.keys = keys;
        this.audit = audit;
    }

    /** @throws Refused when the marketplace refuses the key */
    public void resume(Actor actor, UUID id) {
        var connection = known.connected(actor, id);
        var line = known.line(actor.tenant(), id).orElseThrow(NotFound::new);
        work.begin(actor.tenant(), connection, keys.of(line).apiKey(), () -> {
            connections.setState(actor.tenant(), id, State.WORKING);
            audit.did(actor, "connection.resumed", "connection:" + id);
        });
    }
}
