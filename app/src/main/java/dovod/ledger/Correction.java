package dovod.ledger;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with an entry.
 *
 * @param seconds how long it really took; null or 0 when nothing comes in its place
 */
public record Correction(@Nullable Long seconds, String reason) {

    private static final int LONGEST = 500;

    public Correction {
        reason = reason.replace("\u0000", "").strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new Refused(Refusal.field("reason", "ledger_reason", LONGEST));
        }
    }

    /** @param written whole minutes as typed; empty for none */
    public static Correction of(String written, String reason) {
        return new Correction(written.isBlank() ? null : Minutes.read(written, 0), reason);
    }
}
