package dovod.ledger;

import dovod.kernel.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a case cost, or that came back of it.
 *
 * @param key what it is, to whoever posts it: {@code grant-<id>}; the same key is posted once
 * @param amount above zero is spent, or for {@link CostKind#RECOVERED} came back; below zero takes back
 * @param person whose time it was, or who decided; null for the desk
 * @param at when it happened
 * @param note for people; may be empty
 * @param part the number of the product's part it was for; null for none
 * @param reason a stable code of why; null for the reason of the case
 */
public record NewEntry(
        String key,
        UUID caseId,
        CostKind kind,
        Money amount,
        Source source,
        @Nullable UUID person,
        Instant at,
        String note,
        @Nullable String part,
        @Nullable String reason) {

    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_NOTE = 1000;

    public NewEntry(
            String key,
            UUID caseId,
            CostKind kind,
            Money amount,
            Source source,
            @Nullable UUID person,
            Instant at,
            String note) {
        this(key, caseId, kind, amount, source, person, at, note, null, null);
    }

    public NewEntry {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("an entry's key has 1 to " + LONGEST_KEY + " characters: " + key);
        }
        if (kind == CostKind.MINUTES) {
            throw new IllegalArgumentException("minutes are posted with their seconds, by the ledger alone");
        }
        note = shortened(note);
    }

    private static String shortened(String note) {
        var plain = note.replace("\u0000", "").strip();
        return plain.length() <= LONGEST_NOTE
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, LONGEST_NOTE - 1))) + "…";
    }
}
