package dovod.investigations;

import dovod.kernel.Money;
import dovod.orders.BookEntry;
import dovod.orders.FactKind;
import dovod.orders.PostingFact;
import dovod.orders.PostingFile;
import dovod.orders.ReturnFile;
import dovod.orders.ToldPosting;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rows about a posting say, in the words of the sweep. */
record PostingReading(PostingFile file, SweepPack pack) {

    private static final Set<String> THEM = Set.of("marketplace", "system", "delivery");

    /** Nobody keeps a posting open for longer. */
    private static final Duration OPEN_AT_MOST = Duration.ofDays(14);

    boolean cancelledByMarketplace() {
        return file.isCancelled() && THEM.contains(String.valueOf(file.cancelledBy()));
    }

    /** When somebody told that it was cancelled, with the time of it if there was one. */
    Optional<PostingFact> cancellation() {
        return file.facts().stream()
                .filter(PostingReading::isCancelling)
                .min(Comparator.comparing((PostingFact fact) -> fact.happenedAt() == null)
                        .thenComparing(PostingFact::knownAt));
    }

    /** When it was cancelled, or by when it surely had been. */
    Instant cancelledBy() {
        var told = cancellation().orElse(null);
        if (told != null && told.happenedAt() != null) {
            return told.happenedAt();
        }
        var known = told == null ? file.knownAt() : told.knownAt();
        var closed = file.createdAt() == null ? known : file.createdAt().plus(OPEN_AT_MOST);
        return closed.isBefore(known) ? closed : known;
    }

    /** When goods on their way turned back: told, or else by the return, the charges for it, the latest it can be. */
    Instant turnedBackAt(ToldPosting.Item item) {
        return cancellation()
                .map(PostingFact::happenedAt)
                .or(() -> returns(item.sku())
                        .map(ReturnFile::returnedAt)
                        .filter(Objects::nonNull)
                        .findFirst())
                .or(() -> charges().map(BookEntry::at).max(Comparator.naturalOrder()))
                .orElseGet(this::cancelledBy);
    }

    /** True when the goods had left the warehouse: it was told, or carried goods were charged for or came back. */
    boolean wasCarried() {
        return file.isHandedOver()
                || charges().findAny().isPresent()
                || !file.returns().isEmpty();
    }

    Stream<ReturnFile> returns(String sku) {
        return file.returns().stream().filter(item -> item.sku() == null || sku.equals(item.sku()));
    }

    /** Pieces of this product in returns of which this is true. */
    int pieces(String sku, Predicate<ReturnFile> which) {
        return returns(sku).filter(which).mapToInt(PostingReading::pieces).sum();
    }

    static int pieces(ReturnFile item) {
        var told = item.text("quantity");
        return told.matches("[1-9]\\d{0,6}") ? Integer.parseInt(told) : 1;
    }

    /** Pieces of which it is still open what became of them. */
    int missing(ToldPosting.Item item) {
        var known = pieces(item.sku(), one -> pack.isArrived(one) || pack.isPaid(one) || pack.isWrittenOff(one));
        return Math.max(0, item.quantity() - known);
    }

    /** What was paid for lost goods, less what was taken back. */
    Stream<BookEntry> compensations(String sku) {
        return file.entries().stream()
                .filter(entry -> pack.isCompensation(entry) || pack.isTakenBack(entry))
                .filter(entry -> entry.sku() == null
                        || entry.sku().equals(sku)
                        || file.items().size() == 1);
    }

    long compensated(String sku) {
        return compensations(sku).mapToLong(entry -> entry.amount().minor()).sum();
    }

    /** What was taken for carrying and handling, each entry; acquiring may be kept by the rules. */
    Stream<BookEntry> charges() {
        return costs().filter(entry -> entry.amount().minor() < 0);
    }

    /** All that is neither compensation nor acquiring: sales, their reversal, charges and what was credited for them. */
    Stream<BookEntry> costs() {
        return file.entries().stream()
                .filter(entry -> !pack.isCompensation(entry) && !pack.isTakenBack(entry) && !pack.isAcquiring(entry));
    }

    /** What was charged and not credited, positive; null when nothing was, or in several currencies. */
    @Nullable Money charged() {
        var all = costs().toList();
        var currencies =
                all.stream().map(entry -> entry.amount().currency()).distinct().toList();
        var sum = all.stream().mapToLong(entry -> entry.amount().minor()).sum();
        return currencies.size() == 1 && sum < 0 ? new Money(-sum, currencies.getFirst()) : null;
    }

    String subject(ToldPosting.Item item) {
        return file.posting() + "/" + item.sku();
    }

    List<ToldPosting.Item> items() {
        return file.items().stream().filter(item -> item.quantity() > 0).toList();
    }

    private static boolean isCancelling(PostingFact fact) {
        return fact.kind() == FactKind.CANCELLED
                || fact.kind() == FactKind.STATE
                        && (fact.text("status").equals("cancelled")
                                || fact.text("substatus").equals("posting_canceled"));
    }
}
