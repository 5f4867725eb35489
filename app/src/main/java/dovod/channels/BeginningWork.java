package dovod.channels;

import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Puts a connection to work with a key that its marketplace takes. */
@Component
class BeginningWork {

    private final Tenancy tenancy;
    private final Channels channels;
    private final JdbcConnections connections;
    private final Turns turns;
    private final Clock clock;

    BeginningWork(Tenancy tenancy, Channels channels, JdbcConnections connections, Turns turns, Clock clock) {
        this.tenancy = tenancy;
        this.channels = channels;
        this.connections = connections;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * The marketplace is asked first, outside any transaction.
     *
     * @param alongside done in the same transaction, before the work begins
     * @throws dovod.kernel.Refused with the marketplace's no
     */
    void begin(TenantId tenant, Connection connection, String apiKey, Runnable alongside) {
        var channel = channels.get(connection.channel());
        var working = KeyCheck.require(channel, connection.address(), connection.clientId(), apiKey);
        tenancy.run(tenant, () -> {
            alongside.run();
            connections.checked(tenant, connection.id(), working, clock.instant());
            turns.begin(tenant, connection.id(), connection.channel());
        });
    }
}
