package dovod.claims.rest;

import dovod.claims.Claim;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param outcome won, partly, lost, expired or withdrawn; absent while it goes on
 * @param status what the marketplace says of the ticket: in_progress, answer_provided or closed
 * @param claimed in minor units, as accepted and posted are
 */
record ClaimJson(
        UUID id,
        long number,
        @Nullable UUID shop,
        String topic,
        String title,
        String facts,
        @Nullable String posting,
        @Nullable String sku,
        int quantity,
        long claimed,
        @Nullable Long accepted,
        long posted,
        String currency,
        Instant discoveredAt,
        @Nullable LocalDate happenedOn,
        List<String> questions,
        Instant openedAt,
        String status,
        @Nullable Instant closesAt,
        @Nullable String outcome) {

    static ClaimJson of(Claim claim) {
        var accepted = claim.accepted();
        var outcome = claim.outcome();
        return new ClaimJson(
                claim.id(),
                claim.number(),
                claim.shop(),
                claim.topic(),
                claim.title(),
                claim.facts(),
                claim.posting(),
                claim.sku(),
                claim.quantity(),
                claim.claimed().minor(),
                accepted == null ? null : accepted.minor(),
                claim.posted().minor(),
                claim.claimed().currency(),
                claim.discoveredAt(),
                claim.happenedOn(),
                claim.questions(),
                claim.openedAt(),
                claim.status().code(),
                claim.closesAt(),
                outcome == null ? null : outcome.code());
    }
}
