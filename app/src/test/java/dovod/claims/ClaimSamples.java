package dovod.claims;

import dovod.kernel.Ids;
import dovod.kernel.Money;
import java.time.Instant;
import java.util.List;

/** Claims for tests that need no desk. */
final class ClaimSamples {

    private ClaimSamples() {}

    static Claim discovered(Instant at) {
        return new Claim(
                Ids.next(),
                1,
                null,
                "ozon",
                "goods",
                "Где набор",
                "Заказ отменён.",
                null,
                null,
                null,
                null,
                1,
                Money.roubles(270_000),
                at,
                null,
                List.of(),
                at,
                null,
                null,
                TicketStatus.IN_PROGRESS,
                null,
                null,
                Money.roubles(0),
                null,
                null,
                null,
                List.of());
    }
}
