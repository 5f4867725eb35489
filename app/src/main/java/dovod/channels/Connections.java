package dovod.channels;

import dovod.channels.Connection.State;
import dovod.channels.spi.Line;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The connections of a tenant. */
@Component
public class Connections {

    private final Tenancy tenancy;
    private final JdbcConnections connections;
    private final JdbcDirectory directory;

    Connections(Tenancy tenancy, JdbcConnections connections, JdbcDirectory directory) {
        this.tenancy = tenancy;
        this.connections = connections;
        this.directory = directory;
    }

    /** By the shop's name, those that were disconnected last. */
    public List<Connection> all(Actor actor) {
        actor.need(Right.ADMINISTER);
        return tenancy.read(actor.tenant(), () -> connections.all(actor.tenant()));
    }

    /** @throws NotFound when there is none of this tenant */
    public Connection get(Actor actor, UUID id) {
        actor.need(Right.ADMINISTER);
        return tenancy.read(actor.tenant(), () -> connections.find(actor.tenant(), id))
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound when there is none of this tenant, or it was disconnected */
    Connection connected(Actor actor, UUID id) {
        var connection = get(actor, id);
        if (connection.state() == State.DISCONNECTED) {
            throw new NotFound();
        }
        return connection;
    }

    /** Whether replies can be sent now, for whoever is about to write; empty when there is no such connection. */
    public Optional<Connection> known(TenantId tenant, UUID id) {
        return tenancy.read(tenant, () -> connections.find(tenant, id));
    }

    /** For the work of a channel; empty when it was disconnected. */
    public Optional<Line> line(TenantId tenant, UUID id) {
        return tenancy.read(tenant, () -> connections.line(tenant, id));
    }

    /** The connection of a shop, for the work of a channel; empty when there is none any more. */
    public Optional<Line> ofShop(TenantId tenant, UUID shop) {
        return connected(tenant).stream()
                .filter(connection -> connection.shop().equals(shop))
                .findFirst()
                .flatMap(connection -> line(tenant, connection.id()));
    }

    List<Connection> connected(TenantId tenant) {
        return tenancy.read(tenant, () -> connections.all(tenant)).stream()
                .filter(connection -> connection.state() != State.DISCONNECTED)
                .toList();
    }

    /** All connections of all tenants. */
    List<Address> addresses() {
        return tenancy.directory(directory::all);
    }
}
