package dovod.investigations;

import dovod.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule found, before it is known whether it is new. The parts are those of a {@link Finding}. */
record Discovery(
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
        @Nullable Instant orderedAt,
        Instant beganAt,
        LocalDate claimBy) {

    /** Of the same subject the same money is found once. */
    String key() {
        return about.code() + "\n" + subject;
    }
}
