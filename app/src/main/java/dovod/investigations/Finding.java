package dovod.investigations;

import dovod.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that the marketplace seems to owe.
 *
 * @param about what money it is
 * @param subject makes it this finding within its shop and {@code about}
 * @param posting null when it is about a product alone
 * @param product the product's name, as ordered
 * @param quantity pieces
 * @param stake the sum, as the calculation explains it
 * @param beganAt when the term to claim began
 * @param claimBy its last day, in the marketplace's zone
 * @param claim what claims it; null when nothing does
 * @param reason why somebody dismissed it; null when nobody did
 */
public record Finding(
        UUID id,
        UUID shop,
        FindingKind kind,
        About about,
        String subject,
        @Nullable String posting,
        @Nullable String order,
        @Nullable String sku,
        @Nullable String product,
        int quantity,
        Money stake,
        List<Reckoned> calculation,
        List<Evidence> evidence,
        Instant beganAt,
        LocalDate claimBy,
        Instant foundAt,
        State state,
        @Nullable UUID claim,
        @Nullable String reason) {

    /** Where it stands. */
    public enum State {
        OPEN,
        /** A claim about it is under way. */
        CLAIMED,
        /** Its claim has come to an end. */
        SETTLED,
        /** A person said that it is none. */
        DISMISSED,
        /** The facts moved on: the goods came back, the money came. */
        GONE;

        /** As stored: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Days from today to the last day; 0 on it, negative after it. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, claimBy);
    }
}
