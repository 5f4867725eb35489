package dovod.claims;

import dovod.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money or a right that we demand of a marketplace.
 *
 * @param number for people, without gaps
 * @param topic id of a {@link Topic}
 * @param facts what happened, in words that can be sent
 * @param discoveredAt when we learned of it; our own terms run from here
 * @param happenedOn when it happened; null when nobody knows
 * @param questions what we want to know; none means those of the rule pack
 * @param conversation the marketplace's own chat about it; null when there is none
 * @param status what the marketplace says of the ticket
 * @param closesAt when it closes if we stay silent, as a person entered it; null when unknown
 * @param accepted what the marketplace has agreed to pay; null while nothing is decided
 * @param posted what has been paid
 * @param outcome null while it goes on
 * @param findings what it rests on
 */
public record Claim(
        UUID id,
        long number,
        @Nullable UUID shop,
        String marketplace,
        String topic,
        String title,
        String facts,
        @Nullable String posting,
        @Nullable String order,
        @Nullable String sku,
        @Nullable String product,
        int quantity,
        Money claimed,
        Instant discoveredAt,
        @Nullable LocalDate happenedOn,
        List<String> questions,
        Instant openedAt,
        @Nullable UUID openedBy,
        @Nullable UUID conversation,
        TicketStatus status,
        @Nullable Instant closesAt,
        @Nullable Money accepted,
        Money posted,
        @Nullable Outcome outcome,
        @Nullable Instant endedAt,
        @Nullable String endedBecause,
        List<UUID> findings) {

    public boolean isOpen() {
        return outcome == null;
    }

    /** Else it is about a right: that something be done. */
    public boolean isAboutMoney() {
        return claimed.minor() > 0;
    }

    /** Claimed and not paid yet. */
    public Money outstanding() {
        return new Money(Math.max(0, claimed.minor() - posted.minor()), claimed.currency());
    }
}
