package dovod.channels.ozon;

import dovod.channels.spi.Line;
import dovod.lib.ozon.OzonException;
import dovod.lib.ozon.ReturnQuery;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Follows recent postings and returns, so that their story is known before anybody asks. */
@Component
class FollowingOrders implements OzonActivity {

    private static final Duration EVERY = Duration.ofMinutes(15);
    private static final Duration RECENT = Duration.ofDays(3);

    private final FindingPostings finding;
    private final Surroundings surroundings;
    private final StoringOrders storing;
    private final Tenancy tenancy;
    private final Clock clock;

    FollowingOrders(
            FindingPostings finding, Surroundings surroundings, StoringOrders storing, Tenancy tenancy, Clock clock) {
        this.finding = finding;
        this.surroundings = surroundings;
        this.storing = storing;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "recent";
    }

    @Override
    public Instant next(Instant ended) {
        return ended.plus(EVERY);
    }

    @Override
    public void take(Line line, @Nullable String argument) throws OzonException {
        var now = clock.instant();
        var since = now.minus(RECENT);
        var postings = finding.since(line, since);
        tenancy.run(line.tenant(), () -> storing.storePostings(line, postings));
        try {
            var returns = surroundings.returns(line, ReturnQuery.changedBetween(since, now));
            tenancy.run(line.tenant(), () -> storing.storeReturns(line, List.of(), returns));
        } catch (OzonException failed) {
            if (!FindingPostings.isClosed(failed)) {
                throw failed;
            }
        }
    }
}
