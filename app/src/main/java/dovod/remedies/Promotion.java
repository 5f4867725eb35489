package dovod.remedies;

import dovod.kernel.Money;
import dovod.remedies.spi.VoucherOrder;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A promotion by which a kit costs one rouble, at some stage of its making. */
record Promotion(
        UUID id,
        UUID shop,
        String marketplace,
        String kitSku,
        Money price,
        String title,
        @Nullable String externalId,
        Stage stage,
        int codes,
        Instant from,
        Instant until,
        @Nullable Instant triedAt,
        int looks) {

    private static final long ONE_ROUBLE = 100;

    enum Stage {
        /** Nobody has asked for it at the marketplace. */
        WANTED,
        /** It was asked for; nobody knows yet whether it was made. */
        MAKING,
        MADE,
        FILLED,
        /** Its codes are here. */
        ON,
        /** The marketplace declined it: by hand, until somebody looks into it. */
        STUCK,
        ENDING,
        ENDED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Stage ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    VoucherOrder order() {
        return new VoucherOrder(title, new Money(price.minor() - ONE_ROUBLE, price.currency()), codes, from, until);
    }

    /** The marketplace's id of it, once it was made. */
    String made() {
        return Objects.requireNonNull(externalId);
    }
}
