package dovod.investigations;

import dovod.kernel.Money;
import dovod.orders.BookEntry;
import dovod.orders.PostingFile;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the books say about a posting: what was paid for lost goods, and what was taken for carrying and handling. */
record PostingMoney(PostingFile file, SweepPack pack) {

    /** What was paid for lost goods, less what was taken back or put right. */
    Stream<BookEntry> compensations() {
        return file.entries().stream().filter(this::isForGoods);
    }

    long compensated() {
        return compensations().mapToLong(entry -> entry.amount().minor()).sum();
    }

    /** When all that was paid had been taken back: the goods are said to have been found then. */
    Optional<Instant> takenBackAt() {
        return compensated() > 0
                ? Optional.empty()
                : compensations()
                        .filter(entry -> entry.amount().minor() < 0)
                        .map(BookEntry::at)
                        .max(Comparator.naturalOrder());
    }

    /** What was taken for carrying and handling, each entry; acquiring may be kept by the rules. */
    Stream<BookEntry> charges() {
        return costs().filter(entry -> entry.amount().minor() < 0);
    }

    /** Charges that nobody takes for goods that never left. A fine for a cancel is none of them. */
    Stream<BookEntry> carrying() {
        return charges().filter(pack::isCarrying);
    }

    /** All that is neither compensation nor acquiring: sales, their reversal, charges and what was credited for them. */
    Stream<BookEntry> costs() {
        return file.entries().stream().filter(entry -> !isForGoods(entry) && !pack.isAcquiring(entry));
    }

    /** What was charged and not credited, positive; null when nothing was, or in several currencies. */
    @Nullable Money charged() {
        var all = costs().toList();
        var currencies =
                all.stream().map(entry -> entry.amount().currency()).distinct().toList();
        var sum = all.stream().mapToLong(entry -> entry.amount().minor()).sum();
        return currencies.size() == 1 && sum < 0 ? new Money(-sum, currencies.getFirst()) : null;
    }

    private boolean isForGoods(BookEntry entry) {
        return pack.isCompensation(entry)
                || pack.isTakenBack(entry)
                || pack.isCorrection(entry)
                        && file.entries().stream().anyMatch(pack::isCompensation)
                        && !isCredit(entry);
    }

    /** A correction that takes exactly one charge back. */
    private boolean isCredit(BookEntry correction) {
        return file.entries().stream()
                .filter(entry -> !pack.isCompensation(entry) && !pack.isCorrection(entry))
                .anyMatch(entry -> entry.amount().minor() < 0
                        && entry.amount().minor() == -correction.amount().minor());
    }
}
