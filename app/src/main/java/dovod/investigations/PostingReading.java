package dovod.investigations;

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

/** What the rows about a posting say, in the words of the sweep. */
record PostingReading(PostingFile file, SweepPack pack) {

    private static final Set<String> THEM = Set.of("marketplace", "system", "delivery");

    /** Nobody keeps a posting open for longer. */
    private static final Duration OPEN_AT_MOST = Duration.ofDays(14);

    /** On its own account: the carrier and the system also cancel for buyers who did not come or did not pay. */
    boolean cancelledByMarketplace() {
        return file.isCancelled()
                && THEM.contains(String.valueOf(file.cancelledBy()))
                && !pack.isBuyersReason(String.valueOf(file.cancelReason()));
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

    /**
     * When goods on their way turned back: told, or else by the return, the charges for it, the latest it can be. Goods
     * that were paid for and found turned back when that was taken back.
     */
    Instant turnedBackAt(ToldPosting.Item item) {
        var turned = turnedAt(item);
        return money().takenBackAt().filter(turned::isBefore).orElse(turned);
    }

    private Instant turnedAt(ToldPosting.Item item) {
        return cancellation()
                .map(PostingFact::happenedAt)
                .or(() -> returns(item.sku())
                        .map(ReturnFile::returnedAt)
                        .filter(Objects::nonNull)
                        .findFirst())
                .or(() -> money().charges().map(BookEntry::at).max(Comparator.naturalOrder()))
                .orElseGet(this::cancelledBy);
    }

    /** True when the goods had left the warehouse: it was told, or carried goods were charged for or came back. */
    boolean wasCarried() {
        return file.isHandedOver()
                || money().carrying().findAny().isPresent()
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
        return Math.max(0, item.quantity() - pieces(item.sku(), this::isSettled));
    }

    /** Of pieces that something is said of, as many as can be: what came back or was paid for is not among them. */
    int atMost(ToldPosting.Item item, List<ReturnFile> told) {
        return Math.min(
                missingBesides(item, told),
                told.stream().mapToInt(PostingReading::pieces).sum());
    }

    /** Pieces that neither came back, nor are on their way back in time, nor were written off on a ground that allows it. */
    int lost(ToldPosting.Item item, Instant now) {
        var gone =
                file.isCancelled() ? item.quantity() : Math.min(item.quantity(), pieces(item.sku(), pack::isFromBuyer));
        return Math.max(
                0, gone - pieces(item.sku(), one -> pack.isArrived(one) || isUnderWay(one, now) || isGivenUp(one)));
    }

    PostingMoney money() {
        return new PostingMoney(file, pack);
    }

    private int missingBesides(ToldPosting.Item item, List<ReturnFile> told) {
        return Math.max(0, item.quantity() - pieces(item.sku(), one -> isSettled(one) && !told.contains(one)));
    }

    private boolean isSettled(ReturnFile item) {
        return pack.isArrived(item) || pack.isPaid(item) || pack.isWrittenOff(item);
    }

    private boolean isGivenUp(ReturnFile item) {
        return pack.isWrittenOff(item) && pack.isWithoutCompensation(item.reason() + " " + item.statusText());
    }

    private boolean isUnderWay(ReturnFile item, Instant now) {
        var kind = file.isCancelled() ? FindingKind.NOT_BACK : FindingKind.RETURN_NOT_ARRIVED;
        var since = item.returnedAt() == null ? item.changedAt() : item.returnedAt();
        return !isSettled(item) && since != null && !pack.terms(kind, file).isDue(since, now);
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
