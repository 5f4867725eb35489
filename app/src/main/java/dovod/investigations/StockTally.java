package dovod.investigations;

import dovod.orders.BookEntry;
import dovod.orders.GoodsMovement;
import dovod.orders.PostingFile;
import dovod.orders.ReturnFile;
import dovod.orders.StockDay;
import dovod.orders.ToldPosting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts, while postings go by, how they moved the stock of each product. */
final class StockTally {

    private final SweepPack pack;
    private final Map<String, Line> lines = new TreeMap<>();

    StockTally(SweepPack pack, List<StockDay> ends, List<GoodsMovement> movements, List<BookEntry> loose) {
        this.pack = pack;
        ends.forEach(end -> line(end.sku()).ends.add(end));
        movements.forEach(movement -> line(movement.sku()).movements.add(movement));
        loose.forEach(entry -> line(String.valueOf(entry.sku())).loose.add(entry));
    }

    private static final class Line {
        private final List<StockDay> ends = new ArrayList<>();
        private final List<GoodsMovement> movements = new ArrayList<>();
        private final List<BookEntry> loose = new ArrayList<>();
        private @Nullable String product;
        private int left;
        private int returned;
        private int found;

        boolean isBetween(@Nullable Instant at) {
            return at != null && ends.size() == 2 && UnitsMissing.isBetween(at, ends.getFirst(), ends.getLast());
        }
    }

    void count(PostingFile file) {
        var reading = new PostingReading(file, pack);
        if (file.scheme().equals("fbo")) {
            reading.items().forEach(item -> count(reading, item));
        }
    }

    /** These pieces are said to be missing in a finding about their posting. */
    void found(Discovery one) {
        if (one.kind() == FindingKind.CANCELLED_UNBOOKED && one.sku() != null) {
            var line = line(one.sku());
            line.found += line.isBetween(one.orderedAt()) ? one.quantity() : 0;
        }
    }

    List<BookEntry> loose(String sku) {
        return line(sku).loose;
    }

    List<ProductFile> files(Map<String, JdbcFindingStates.Missed> missed) {
        var files = new ArrayList<ProductFile>();
        lines.forEach((sku, line) -> {
            var before = missed.getOrDefault(sku, JdbcFindingStates.Missed.NONE);
            files.add(new ProductFile(
                    sku,
                    line.product,
                    line.ends.isEmpty() ? null : line.ends.getFirst(),
                    line.ends.size() < 2 ? null : line.ends.getLast(),
                    line.movements,
                    line.loose,
                    line.left,
                    line.returned,
                    line.found,
                    before.pieces(),
                    before.findings()));
        });
        return files;
    }

    private void count(PostingReading reading, ToldPosting.Item item) {
        var line = line(item.sku());
        line.product = item.name();
        if (line.isBetween(reading.file().createdAt()) && isOut(reading)) {
            line.left += item.quantity();
        }
        line.returned += reading.pieces(item.sku(), one -> pack.isInStock(one) && line.isBetween(changedAt(one)));
    }

    /**
     * What was cancelled before it was carried still lies there, unless it was paid for as lost. Of which product of a
     * posting, the books do not always tell.
     */
    private static boolean isOut(PostingReading reading) {
        return !reading.file().isCancelled()
                || reading.wasCarried()
                || reading.money().compensated() > 0;
    }

    private static Instant changedAt(ReturnFile item) {
        return item.changedAt() == null ? item.knownAt() : item.changedAt();
    }

    private Line line(String sku) {
        return lines.computeIfAbsent(sku, missing -> new Line());
    }
}
