package dovod.channels.ozon;

import dovod.channels.Wished;
import dovod.channels.Wishes;
import dovod.channels.spi.Line;
import dovod.channels.spi.Wish;
import dovod.lib.ozon.OzonException;
import dovod.lib.ozon.Posting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fetches the orders and products that people write about. */
@Component
class GrantingWishes implements OzonActivity {

    static final String NAME = "orders";

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final int AT_ONCE = 50;

    private final Wishes wishes;
    private final FindingPostings finding;
    private final StoringOrders storing;

    GrantingWishes(Wishes wishes, FindingPostings finding, StoringOrders storing) {
        this.wishes = wishes;
        this.finding = finding;
        this.storing = storing;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Instant next(Instant ended) {
        return ended.plus(EVERY);
    }

    @Override
    public void take(Line line, @Nullable String argument) throws OzonException {
        for (var due = wishes.due(line, AT_ONCE); !due.isEmpty(); due = wishes.due(line, AT_ONCE)) {
            grant(line, due);
        }
    }

    private void grant(Line line, List<Wished> due) throws OzonException {
        try {
            var postings = new ArrayList<Posting>(finding.ofOrders(line, keys(due, Wish.Kind.ORDER)));
            postings.addAll(finding.ofNumbers(line, keys(due, Wish.Kind.POSTING)));
            storing.store(line, postings, keys(due, Wish.Kind.PRODUCT), () -> wishes.grant(line, due));
        } catch (OzonException failed) {
            wishes.putOff(line, due);
            throw failed;
        }
    }

    private static List<String> keys(List<Wished> due, Wish.Kind kind) {
        return due.stream()
                .map(Wished::wish)
                .filter(wish -> wish.kind() == kind)
                .map(Wish::key)
                .toList();
    }
}
