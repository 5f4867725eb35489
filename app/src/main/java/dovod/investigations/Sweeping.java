package dovod.investigations;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.orders.PostingFiles;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Goes over all orders of the last year, the books, returns and stock, and keeps what the marketplace seems to owe. */
@Component
public class Sweeping {

    /** Marketplaces tell no more than a year back. */
    static final Duration PERIOD = Duration.ofDays(360);

    private static final int AT_ONCE = 500;

    private final Tenancy tenancy;
    private final PostingFiles files;
    private final GoingOver goingOver;
    private final JdbcSweptFindings findings;
    private final JdbcFindingStates states;
    private final JdbcClaimed claimed;
    private final JdbcFormulas formulas;
    private final JdbcSweeps sweeps;
    private final SweepsUnderWay underWay;
    private final Clock clock;
    private final SweepPack pack = SweepPacks.read("ozon");

    Sweeping(
            Tenancy tenancy,
            PostingFiles files,
            GoingOver goingOver,
            JdbcSweptFindings findings,
            JdbcFindingStates states,
            JdbcClaimed claimed,
            JdbcFormulas formulas,
            JdbcSweeps sweeps,
            SweepsUnderWay underWay,
            Clock clock) {
        this.tenancy = tenancy;
        this.files = files;
        this.goingOver = goingOver;
        this.findings = findings;
        this.states = states;
        this.claimed = claimed;
        this.formulas = formulas;
        this.sweeps = sweeps;
        this.underWay = underWay;
        this.clock = clock;
    }

    /** All shops, because a person asks for it now. */
    public List<SweepReport> sweep(Actor actor) {
        actor.need(Right.WORK_CASES);
        return sweep(actor.tenant());
    }

    /** All shops of which postings are known. */
    public List<SweepReport> sweep(TenantId tenant) {
        var shops = files.shops(tenant);
        underWay.began(tenant, shops.size());
        try {
            var reports = new ArrayList<SweepReport>();
            for (var shop : shops) {
                reports.add(sweep(tenant, shop));
                underWay.passedShop(tenant);
            }
            return reports;
        } finally {
            underWay.ended(tenant);
        }
    }

    /** The last sweep of each shop. */
    public List<SweepReport> last(Actor actor) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> sweeps.last(actor.tenant()));
    }

    /** The rows are read before anything is written: a sweep holds no lock for longer than it takes to keep findings. */
    private SweepReport sweep(TenantId tenant, UUID shop) {
        var began = clock.instant();
        var since = began.minus(PERIOD);
        var harvest = tenancy.read(tenant, () -> goingOver.over(ground(tenant, shop, since), yardstick(tenant, shop)));
        return tenancy.in(tenant, () -> keep(tenant, shop, since, began, harvest));
    }

    private GoingOver.Ground ground(TenantId tenant, UUID shop, Instant since) {
        return new GoingOver.Ground(tenant, shop, since, claimed.postings(tenant, shop), states.missed(tenant, shop));
    }

    private Yardstick yardstick(TenantId tenant, UUID shop) {
        var now = clock.instant();
        var since = LocalDate.ofInstant(now.minus(PERIOD), pack.zone());
        var prices = new PriceHistory(files.sales(tenant, shop, since, pack.zone()));
        return new Yardstick(pack, prices, formulas.of(tenant, shop).orElse(null), now);
    }

    private SweepReport keep(TenantId tenant, UUID shop, Instant since, Instant began, GoingOver.Harvest harvest) {
        var fresh = 0;
        var standing = 0;
        var found = harvest.found();
        for (var from = 0; from < found.size(); from += AT_ONCE) {
            var some = found.subList(from, Math.min(found.size(), from + AT_ONCE));
            var kept = findings.keep(tenant, shop, some, began);
            standing += kept.size();
            fresh += (int) kept.stream().filter(isNew -> isNew).count();
        }
        var gone = findings.forget(tenant, shop, since, began);
        var report = new SweepReport(shop, since, began, clock.instant(), harvest.postings(), fresh, gone, standing);
        sweeps.add(tenant, report);
        return report;
    }
}
