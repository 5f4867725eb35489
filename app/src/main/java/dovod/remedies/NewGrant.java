package dovod.remedies;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What shall be given.
 *
 * @param amount roubles as typed; blank for what it usually costs
 * @param part the number of the part it is for; null for none
 * @param note for ourselves; may be empty
 * @param key made by the page or the caller: the same key is the same grant
 */
public record NewGrant(
        UUID caseId,
        UUID remedy,
        String amount,
        Reason reason,
        @Nullable String part,
        String note,
        String key) {

    private static final int KEY = 100;
    private static final int NOTE = 500;
    private static final int PART = 50;

    public NewGrant {
        note = note.replace("\u0000", "").strip();
        part = part == null || part.isBlank()
                ? null
                : part.replace("\u0000", "").strip();
        if (key.isBlank() || key.length() > KEY || key.indexOf('\u0000') >= 0) {
            throw new Refused(Refusal.field("key", "key_needed", KEY));
        }
        if (note.length() > NOTE) {
            throw new Refused(Refusal.field("note", "grant_note", NOTE));
        }
        if (part != null && part.length() > PART) {
            throw new Refused(Refusal.field("part", "grant_part", PART));
        }
    }
}
