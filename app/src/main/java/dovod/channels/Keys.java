package dovod.channels;

import dovod.channels.spi.Credentials;
import dovod.channels.spi.Line;
import dovod.kernel.NotFound;
import dovod.kernel.TenantId;
import dovod.platform.Seals;
import dovod.platform.Tenancy;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals the keys of connections, and opens them for the work of their channel. */
@Component
public class Keys {

    private static final int TAIL = 4;

    private final Tenancy tenancy;
    private final JdbcConnections connections;
    private final Seals seals;

    Keys(Tenancy tenancy, JdbcConnections connections, Seals seals) {
        this.tenancy = tenancy;
        this.connections = connections;
        this.seals = seals;
    }

    /** @throws dovod.platform.SealBroken when the key that sealed it is not here any more */
    public Credentials of(Line line) {
        var sealed = tenancy.read(line.tenant(), () -> connections.sealedKey(line.tenant(), line.connection()))
                .orElseThrow(NotFound::new);
        var key = seals.open(line.tenant(), purpose(line.connection()), sealed);
        return new Credentials(line.address(), line.clientId(), new String(key, StandardCharsets.UTF_8));
    }

    SealedKey seal(TenantId tenant, UUID connection, String key) {
        var sealed = seals.seal(tenant, purpose(connection), key.getBytes(StandardCharsets.UTF_8));
        return new SealedKey(sealed, key.substring(Math.max(0, key.length() - TAIL)));
    }

    private static String purpose(UUID connection) {
        return "channels.connection:" + connection + ":api_key";
    }
}
