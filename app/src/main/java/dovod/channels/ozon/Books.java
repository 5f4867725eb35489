package dovod.channels.ozon;

import dovod.channels.spi.Line;
import dovod.kernel.Money;
import dovod.lib.ozon.Accrual;
import dovod.lib.ozon.AccrualType;
import dovod.lib.ozon.OzonException;
import dovod.lib.ozon.OzonLimits;
import dovod.lib.ozon.OzonMethod;
import dovod.lib.ozon.PostingAccrual;
import dovod.lib.ozon.Transaction;
import dovod.lib.ozon.TransactionQuery;
import dovod.orders.ToldEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Ozon's books about postings: the accruals of 2026, or the transactions that they replace where a key may not see
 * accruals. Never both, for both tell the same money.
 */
@Component
class Books {

    private final OzonAccess access;
    private final Clock clock;

    Books(OzonAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    /**
     * What the books say.
     *
     * @param source the method that said it
     */
    record Found(String source, List<ToldEntry> entries) {}

    /** Null when neither may be seen. */
    @Nullable Found of(Line line, Collection<String> postings) throws OzonException {
        try {
            return accruals(line, postings);
        } catch (OzonException failed) {
            if (!FindingPostings.isClosed(failed)) {
                throw failed;
            }
        }
        try {
            return transactions(line, postings);
        } catch (OzonException failed) {
            if (FindingPostings.isClosed(failed)) {
                return null;
            }
            throw failed;
        }
    }

    /**
     * What was booked on a day for products or in general, not for a posting: {@link #of} tells that. Empty when it may
     * not be seen.
     */
    List<ToldEntry> loose(Line line, LocalDate day, Map<Long, AccrualType> types) throws OzonException {
        var entries = new ArrayList<ToldEntry>();
        var cursors = new HashSet<String>();
        var cursor = "";
        while (cursors.add(cursor)) {
            var lastId = cursor;
            var page = access.ask(
                    line, OzonMethod.ACCRUALS_BY_DAY, ozon -> ozon.finances().accruals(day, lastId));
            page.items().stream()
                    .filter(accrual -> accrual.category() == Accrual.Category.ITEM
                            || accrual.category() == Accrual.Category.NON_ITEM)
                    .forEach(accrual -> entries.addAll(fees(accrual, day, types)));
            cursor = page.hasNext() ? page.cursor() : "";
        }
        return entries;
    }

    private static List<ToldEntry> fees(Accrual accrual, LocalDate day, Map<Long, AccrualType> types) {
        var entries = new ArrayList<ToldEntry>();
        for (var at = 0; at < accrual.fees().size(); at++) {
            var fee = accrual.fees().get(at);
            var amount = Sums.of(fee.accrued());
            if (amount != null) {
                var type = types.get(fee.typeId());
                entries.add(new ToldEntry(
                        "accrual-of-day:" + day + ":" + accrual.id() + ":" + at,
                        Postings.orNull(accrual.unitNumber()),
                        day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                        type == null ? Long.toString(fee.typeId()) : type.name(),
                        title(fee.typeId(), type),
                        amount,
                        Map.of("typeId", fee.typeId(), "sku", fee.sku(), "unit", accrual.unitNumber())));
            }
        }
        return entries;
    }

    private Found accruals(Line line, Collection<String> postings) throws OzonException {
        var accruals = new ArrayList<PostingAccrual>();
        for (var some : Chunks.of(postings, OzonLimits.ACCRUAL_POSTINGS)) {
            accruals.addAll(access.ask(
                    line,
                    OzonMethod.ACCRUALS_OF_POSTINGS,
                    ozon -> ozon.finances().accruals(some)));
        }
        var types = accruals.isEmpty() ? Map.<Long, AccrualType>of() : types(line);
        return new Found(OzonMethod.ACCRUALS_OF_POSTINGS.path(), entries(accruals, types));
    }

    Map<Long, AccrualType> types(Line line) throws OzonException {
        return access
                .ask(line, OzonMethod.ACCRUAL_TYPES, ozon -> ozon.finances().accrualTypes())
                .stream()
                .collect(Collectors.toMap(AccrualType::id, type -> type, (first, again) -> first));
    }

    /** Accruals have no id: equal ones of one day are told apart by their place among their equals. */
    private List<ToldEntry> entries(List<PostingAccrual> accruals, Map<Long, AccrualType> types) {
        var equals = new HashMap<PostingAccrual, Integer>();
        var entries = new ArrayList<ToldEntry>();
        for (var accrual : accruals) {
            var amount = Sums.of(accrual.accrued());
            if (amount != null) {
                int place = equals.merge(accrual, 1, Integer::sum);
                entries.add(entry(accrual, amount, types.get(accrual.typeId()), place));
            }
        }
        return entries;
    }

    private ToldEntry entry(PostingAccrual accrual, Money amount, @Nullable AccrualType type, int place) {
        var id = HexFormat.of().formatHex(Digests.of(accrual.toString(), Integer.toString(place)));
        var at = accrual.date() == null
                ? clock.instant()
                : accrual.date().atStartOfDay(ZoneOffset.UTC).toInstant();
        return new ToldEntry(
                "accrual:" + id,
                accrual.postingNumber(),
                at,
                type == null ? Long.toString(accrual.typeId()) : type.name(),
                title(accrual.typeId(), type),
                amount,
                Map.of("typeId", accrual.typeId(), "sku", accrual.sku(), "quantity", accrual.quantity()));
    }

    private static String title(long typeId, @Nullable AccrualType type) {
        if (type == null) {
            return "№ " + typeId;
        }
        return type.description().isBlank() ? type.name() : type.description();
    }

    private Found transactions(Line line, Collection<String> postings) throws OzonException {
        var entries = new ArrayList<ToldEntry>();
        for (var posting : postings) {
            var page = access.ask(
                    line,
                    OzonMethod.TRANSACTIONS,
                    ozon -> ozon.finances().transactions(TransactionQuery.ofPosting(posting)));
            page.items().forEach(transaction -> entries.addAll(entry(transaction)));
        }
        return new Found(OzonMethod.TRANSACTIONS.path(), entries);
    }

    private List<ToldEntry> entry(Transaction transaction) {
        var amount = Sums.of(transaction.amount());
        return amount == null
                ? List.of()
                : List.of(new ToldEntry(
                        "transaction:" + transaction.id(),
                        Postings.orNull(transaction.postingNumber()),
                        transaction.date() == null ? clock.instant() : transaction.date(),
                        transaction.operationType(),
                        transaction.operationName(),
                        amount,
                        Map.of("kind", transaction.kind())));
    }
}
