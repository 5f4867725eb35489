package dovod.orders;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the present state of a posting says of its past. */
final class ImpliedFacts {

    private ImpliedFacts() {}

    static Stream<ToldFact> of(ToldPosting posting) {
        return Stream.of(
                        dated(posting, FactKind.CREATED, posting.createdAt()),
                        dated(posting, FactKind.PACKING, posting.packingAt()),
                        dated(posting, FactKind.DELIVERED, posting.deliveredAt()),
                        Stream.of(state(posting.posting(), posting.status(), posting.substatus(), null)),
                        Stream.ofNullable(posting.cancellation())
                                .map(cancellation -> cancelled(posting.posting(), cancellation, null)))
                .flatMap(facts -> facts);
    }

    static ToldFact state(String posting, String status, @Nullable String substatus, @Nullable Instant at) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("status", status);
        if (substatus != null) {
            detail.put("substatus", substatus);
        }
        return new ToldFact(posting, FactKind.STATE, at, detail);
    }

    static ToldFact cancelled(String posting, ToldPosting.Cancellation cancellation, @Nullable Instant at) {
        return new ToldFact(
                posting,
                FactKind.CANCELLED,
                at,
                Map.of(
                        "reasonId", cancellation.reasonId(),
                        "reason", cancellation.reason(),
                        "by", cancellation.by(),
                        "initiator", cancellation.initiator()));
    }

    private static Stream<ToldFact> dated(ToldPosting posting, FactKind kind, @Nullable Instant at) {
        return Stream.ofNullable(at).map(moment -> new ToldFact(posting.posting(), kind, moment, Map.of()));
    }
}
