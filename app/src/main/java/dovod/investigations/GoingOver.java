package dovod.investigations;

import dovod.kernel.TenantId;
import dovod.orders.PostingFile;
import dovod.orders.PostingFiles;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at all postings and products of a shop, a thousand at a time, and tells what the rules find. Writes nothing. */
@Component
class GoingOver {

    private static final int AT_ONCE = 1_000;

    private final PostingFiles files;

    GoingOver(PostingFiles files) {
        this.files = files;
    }

    /**
     * What to go over, and what to leave alone.
     *
     * @param claimed postings that claims are about which have no finding
     * @param missed missing units that were found before and are not open any more
     */
    record Ground(
            TenantId tenant,
            UUID shop,
            Instant since,
            Set<String> claimed,
            Map<String, JdbcFindingStates.Missed> missed) {}

    /** What was found, and among how many postings. */
    record Harvest(int postings, List<Discovery> found) {}

    Harvest over(Ground ground, Yardstick by) {
        var tally = new StockTally(
                by.pack(),
                files.stockEnds(ground.tenant(), ground.shop(), by.day(ground.since())),
                files.movements(ground.tenant(), ground.shop(), ground.since()),
                files.looseEntries(ground.tenant(), ground.shop(), ground.since()));
        var ofPostings = new ArrayList<Discovery>();
        var postings = overPostings(ground, by, tally, ofPostings);
        var found = new ArrayList<>(unpaid(ofPostings, tally, by));
        found.forEach(tally::found);
        for (var product : tally.files(ground.missed())) {
            found.addAll(SweepRules.examine(product, by));
        }
        return new Harvest(postings, found);
    }

    private int overPostings(Ground ground, Yardstick by, StockTally tally, List<Discovery> found) {
        var count = 0;
        var some = next(ground, null);
        while (!some.isEmpty()) {
            for (var file : some) {
                tally.count(file);
                if (!ground.claimed().contains(file.posting())) {
                    found.addAll(SweepRules.examine(file, by));
                }
            }
            count += some.size();
            some = some.size() < AT_ONCE
                    ? List.of()
                    : next(ground, some.getLast().posting());
        }
        return count;
    }

    private List<PostingFile> next(Ground ground, @Nullable String after) {
        return files.after(ground.tenant(), ground.shop(), ground.since(), after, AT_ONCE);
    }

    /** A compensation that names a product alone pays for the earliest of its goods that it can be for. */
    private static List<Discovery> unpaid(List<Discovery> found, StockTally tally, Yardstick by) {
        var payments = new HashMap<String, LoosePayments>();
        return found.stream()
                .sorted(Comparator.comparing(Discovery::beganAt))
                .filter(one -> one.about() != About.GOODS
                        || one.sku() == null
                        || !payments.computeIfAbsent(one.sku(), sku -> new LoosePayments(tally.loose(sku), by.pack()))
                                .take(one.stake(), lostAt(one, by)))
                .toList();
    }

    /** The event itself, before the wait. */
    private static Instant lostAt(Discovery one, Yardstick by) {
        var terms = by.pack().terms(one.kind());
        return terms.clockAfterWait() ? one.beganAt().minus(terms.waits(), ChronoUnit.DAYS) : one.beganAt();
    }
}
