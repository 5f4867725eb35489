package dovod.channels;

import dovod.channels.Connection.State;
import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends a connection: the key is wiped, nothing comes in any more. What was said stays. */
@Component
public class DisconnectingShop {

    private final Tenancy tenancy;
    private final Connections known;
    private final JdbcConnections connections;
    private final JdbcDirectory directory;
    private final JdbcTurns turns;
    private final PushDoor door;
    private final Audit audit;

    DisconnectingShop(
            Tenancy tenancy,
            Connections known,
            JdbcConnections connections,
            JdbcDirectory directory,
            JdbcTurns turns,
            PushDoor door,
            Audit audit) {
        this.tenancy = tenancy;
        this.known = known;
        this.connections = connections;
        this.directory = directory;
        this.turns = turns;
        this.door = door;
        this.audit = audit;
    }

    /**
     * @param typedName the shop's name, typed by the one who means it
     * @throws Refused when the name is another
     */
    public void disconnect(Actor actor, UUID id, String typedName) {
        var tenant = actor.tenant();
        tenancy.run(tenant, () -> {
            var connection = known.connected(actor, id);
            if (!typedName.strip().equalsIgnoreCase(connection.shopName().strip())) {
                throw new Refused(Refusal.field("name", "shop_name_differs", connection.shopName()));
            }
            connections.setKey(tenant, id, connection.address(), SealedKey.NONE);
            connections.setState(tenant, id, State.DISCONNECTED);
            connections.setTrouble(tenant, id, null, null);
            directory.leave(tenant, id);
            turns.end(tenant, id);
            audit.did(actor, "connection.ended", "connection:" + id, Map.of("shop", connection.shopName()));
        });
        door.forget();
    }
}
