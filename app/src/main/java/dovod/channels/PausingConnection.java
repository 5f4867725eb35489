package dovod.channels;

import dovod.channels.Connection.State;
import dovod.kernel.Actor;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets a connection rest: nothing is asked or sent. Pushes are still kept, so nothing is lost. */
@Component
public class PausingConnection {

    private final Tenancy tenancy;
    private final Connections known;
    private final JdbcConnections connections;
    private final Audit audit;

    PausingConnection(Tenancy tenancy, Connections known, JdbcConnections connections, Audit audit) {
        this.tenancy = tenancy;
        this.known = known;
        this.connections = connections;
        this.audit = audit;
    }

    public void pause(Actor actor, UUID id) {
        tenancy.run(actor.tenant(), () -> {
            known.connected(actor, id);
            connections.setState(actor.tenant(), id, State.PAUSED);
            connections.setTrouble(actor.tenant(), id, "paused_by_hand", actor.name());
            audit.did(actor, "connection.paused", "connection:" + id);
        });
    }
}
