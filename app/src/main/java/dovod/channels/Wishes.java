package dovod.channels;

import dovod.channels.spi.Line;
import dovod.channels.spi.Wish;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What should be fetched because somebody speaks of it; kept until it has been. */
@Component
public class Wishes {

    private final Tenancy tenancy;
    private final JdbcWishes wishes;
    private final Clock clock;

    Wishes(Tenancy tenancy, JdbcWishes wishes, Clock clock) {
        this.tenancy = tenancy;
        this.wishes = wishes;
        this.clock = clock;
    }

    public void add(Line line, Collection<Wish> wanted) {
        if (!wanted.isEmpty()) {
            tenancy.run(line.tenant(), () -> wishes.add(line.tenant(), line.connection(), wanted, clock.instant()));
        }
    }

    /** Those that are due, the longest waiting first. */
    public List<Wished> due(Line line, int most) {
        return tenancy.read(line.tenant(), () -> wishes.due(line.tenant(), line.connection(), most, clock.instant()));
    }

    /** Joins the transaction that stores what was wished for. */
    public void grant(Line line, Collection<Wished> granted) {
        tenancy.run(line.tenant(), () -> wishes.grant(line.tenant(), line.connection(), granted));
    }

    public void putOff(Line line, Collection<Wished> failed) {
        int attempts = failed.stream().mapToInt(Wished::attempts).max().orElse(0);
        var next = clock.instant().plus(Backoff.after(attempts + 1));
        tenancy.run(line.tenant(), () -> wishes.putOff(line.tenant(), line.connection(), failed, next));
    }
}
