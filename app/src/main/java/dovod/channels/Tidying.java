package dovod.channels;

import dovod.platform.Background;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Forgets the rows that were read two weeks ago: what they meant is kept where it belongs. */
@Component
class Tidying {

    private static final Duration KEPT = Duration.ofDays(14);

    private final Connections connections;
    private final JdbcInbound inbound;
    private final Tenancy tenancy;
    private final Clock clock;

    Tidying(Connections connections, JdbcInbound inbound, Tenancy tenancy, Clock clock, Background background) {
        this.connections = connections;
        this.inbound = inbound;
        this.tenancy = tenancy;
        this.clock = clock;
        background.every("channel-tidying", Duration.ofHours(6), this::tidy);
    }

    boolean tidy() {
        var before = clock.instant().minus(KEPT);
        connections
                .addresses()
                .forEach(address -> tenancy.run(
                        address.tenant(), () -> inbound.purge(address.tenant(), address.connection(), before)));
        return false;
    }
}
