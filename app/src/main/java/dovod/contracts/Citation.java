package dovod.contracts;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of a reference to a contract.
 *
 * @param clause what stood there on the day; null when there was nothing
 * @param elsewhere the wording of another version that says what was cited; null unless the verdict is OLDER_VERSION
 * @param differences values that were cited and what the clause says instead: "5 дней ≠ 7 дней"
 */
public record Citation(
        Verdict verdict,
        @Nullable CitedClause clause,
        @Nullable CitedClause elsewhere,
        List<String> differences) {

    /** What can be said of it. */
    public enum Verdict {
        /** The clause is there; what it was cited for is too little to compare. */
        EXISTS,
        SAYS_THAT,
        SAYS_OTHERWISE,
        /** It says so in another version, not in the one of that day. */
        OLDER_VERSION,
        NOT_FOUND;

        /** As stored and told: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Citation of(Verdict verdict, @Nullable CitedClause clause) {
        return new Citation(verdict, clause, null, List.of());
    }
}
