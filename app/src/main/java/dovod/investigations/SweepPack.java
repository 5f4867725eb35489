package dovod.investigations;

import dovod.orders.BookEntry;
import dovod.orders.PostingFile;
import dovod.orders.ReturnFile;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the sweep goes by on a marketplace: terms, words and codes, from its rule pack.
 *
 * @param regions days by part of a district's name, lower case
 * @param windows days over which an average price is taken, the first that has any sale
 * @param tolerance per cent of a sum that are rounding
 * @param words lists of the marketplace's words by name
 */
record SweepPack(
        ZoneId zone,
        Map<FindingKind, KindTerms> kinds,
        Map<String, Integer> regions,
        List<Integer> windows,
        BigDecimal tolerance,
        Map<String, List<String>> words) {

    /** Terms of a kind for goods that went to this posting's district. */
    KindTerms terms(FindingKind kind, PostingFile file) {
        var terms = terms(kind);
        return terms.byRegion() ? terms.waiting(days(file, terms.waits())) : terms;
    }

    KindTerms terms(FindingKind kind) {
        return Objects.requireNonNull(kinds.get(kind));
    }

    boolean isCompensation(BookEntry entry) {
        return is("compensation", entry) && !isTakenBack(entry) && !isAcquiring(entry);
    }

    boolean isTakenBack(BookEntry entry) {
        return is("takenBack", entry);
    }

    /** It puts something right that was booked before; what, that depends on what was booked. */
    boolean isCorrection(BookEntry entry) {
        return is("correction", entry) && !isCompensation(entry) && !isTakenBack(entry);
    }

    boolean isAcquiring(BookEntry entry) {
        return is("acquiring", entry);
    }

    /** Taken for goods that were really carried or handled. */
    boolean isCarrying(BookEntry entry) {
        return is("carrying", entry);
    }

    /** A cancel that the buyer brought about, whoever booked it. */
    boolean isBuyersReason(String told) {
        return holds("cancels.byBuyer", told);
    }

    /** A cancel for want of a payment: the goods never left their shelf. */
    boolean isUnpaid(String told) {
        return holds("cancels.unpaid", told);
    }

    boolean isArrived(ReturnFile item) {
        return is("returns.arrived", item.status()) || is("returns.waitingAtPoint", item.status());
    }

    /** Back in the marketplace's own stock. */
    boolean isInStock(ReturnFile item) {
        return is("returns.inStock", item.status());
    }

    boolean isWrittenOff(ReturnFile item) {
        return is("returns.writtenOff", item.status());
    }

    boolean isPaid(ReturnFile item) {
        return is("returns.compensated", item.status()) || is("returns.paid", item.text("compensation"));
    }

    boolean isFromBuyer(ReturnFile item) {
        return is("returns.fromBuyer", item.text("type"));
    }

    /** True when the marketplace's rules give nothing for goods that were written off with these words. */
    boolean isWithoutCompensation(String told) {
        return holds("writeOffWithoutCompensation.grounds", told);
    }

    private int days(PostingFile file, int usual) {
        var place = Stream.of(file.cluster(), file.city())
                .filter(Objects::nonNull)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        return regions.entrySet().stream()
                .filter(region -> place.stream().anyMatch(name -> name.contains(region.getKey())))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(usual);
    }

    private boolean is(String sort, BookEntry entry) {
        return holds("entries." + sort, entry.kind()) || holds("entryTitles." + sort, entry.title());
    }

    private boolean holds(String list, String told) {
        var lower = told.toLowerCase(Locale.ROOT);
        return words(list).stream().anyMatch(lower::contains);
    }

    private boolean is(String list, String told) {
        return words(list).stream().anyMatch(told::equalsIgnoreCase);
    }

    private List<String> words(String list) {
        return Objects.requireNonNull(words.get(list), list);
    }
}
