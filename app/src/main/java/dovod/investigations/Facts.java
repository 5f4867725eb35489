package dovod.investigations;

import dovod.orders.BookEntry;
import dovod.orders.PostingFile;
import dovod.orders.ReturnFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts about a posting as evidence, each with its source and time. */
final class Facts {

    private Facts() {}

    static Evidence ordered(PostingFile file) {
        return new Evidence("ordered", List.of(), source(file), file.createdAt(), file.knownAt());
    }

    /** Who cancelled it and why, in the marketplace's words. */
    static Evidence cancelled(PostingReading reading) {
        var told = reading.cancellation().orElse(null);
        var file = reading.file();
        var why = file.cancelReason() == null ? "" : file.cancelReason();
        var by = file.cancelledBy() == null ? "unknown" : file.cancelledBy();
        return new Evidence(
                "cancelled",
                List.of(by, why),
                told == null ? source(file) : told.source(),
                told == null ? null : told.happenedAt(),
                told == null ? file.knownAt() : told.knownAt());
    }

    static List<Evidence> charges(PostingReading reading) {
        return reading.money().costs().map(Facts::entry).toList();
    }

    static Evidence entry(BookEntry entry) {
        return new Evidence(
                "entry", List.of(entry.title(), Sum.text(entry.amount())), entry.source(), entry.at(), entry.knownAt());
    }

    static Evidence returned(ReturnFile item) {
        var status = item.statusText() == null ? item.status() : item.statusText();
        var reason = item.reason() == null ? "" : item.reason();
        return new Evidence(
                "return", List.of(item.externalId(), status, reason), item.source(), item.changedAt(), item.knownAt());
    }

    static Stream<Evidence> returns(PostingReading reading, String sku) {
        return reading.returns(sku).map(Facts::returned);
    }

    /** Somebody looked into the books and there was nothing. */
    static @Nullable Evidence noEntries(PostingFile file) {
        return absence("no_entries", "/v1/finance/accrual/postings", file.moneyLookedAt());
    }

    static @Nullable Evidence noReturns(PostingFile file) {
        return absence("no_returns", "/v1/returns/list", file.returnsLookedAt());
    }

    /** Those that there are, in this order. */
    static List<Evidence> of(@Nullable Evidence... facts) {
        return Stream.of(facts).filter(Objects::nonNull).toList();
    }

    static List<Evidence> together(List<Evidence> some, List<Evidence> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static @Nullable Evidence absence(String key, String source, @Nullable Instant lookedAt) {
        return lookedAt == null ? null : new Evidence(key, List.of(), source, null, lookedAt);
    }

    private static String source(PostingFile file) {
        return file.facts().isEmpty() ? "" : file.facts().getFirst().source();
    }
}
