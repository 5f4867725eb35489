package dovod.orders;

import java.time.Instant;
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
                        Stream.of(ToldFact.state(posting.posting(), posting.status(), posting.substatus(), null)),
                        Stream.ofNullable(posting.cancellation())
                                .map(cancellation -> ToldFact.cancelled(posting.posting(), cancellation, null)))
                .flatMap(facts -> facts);
    }

    private static Stream<ToldFact> dated(ToldPosting posting, FactKind kind, @Nullable Instant at) {
        return Stream.ofNullable(at).map(moment -> new ToldFact(posting.posting(), kind, moment, Map.of()));
    }
}
