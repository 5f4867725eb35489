package dovod.lib.clausediff;

import org.jspecify.annotations.Nullable;

/**
 * A value that is not what it was.
 *
 * @param kind what it counts
 * @param before as it was written, null when the clause said nothing of the kind
 * @param after as it is written, null when it is gone
 * @param effect what that does to the seller; null where the sentence does not tell
 */
public record ValueChange(
        ValueKind kind,
        @Nullable String before,
        @Nullable String after,
        @Nullable Effect effect) {

    /** @return whether it says something by itself: a mention of another clause that came or went does not */
    public boolean counts() {
        return kind != ValueKind.REFERENCE || before != null && after != null;
    }

    /** @return "7 days → 5 days", with "—" for nothing, and "§ 4.2 → 4.3" of references */
    @Override
    public String toString() {
        var sign = kind == ValueKind.REFERENCE ? "§ " : "";
        return sign + (before == null ? "—" : before) + " → " + (after == null ? "—" : after);
    }
}
