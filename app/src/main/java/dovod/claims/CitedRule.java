package dovod.claims;

import dovod.contracts.Citation;
import dovod.contracts.CitedClause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a reply that leans on rules, and what the contracts say to it.
 *
 * @param day on which the rule would have to stand: that of the event
 * @param contract title of the contract it was judged by; null when the desk keeps none of that marketplace
 * @param citation null when there is no contract to look into
 */
public record CitedRule(
        String sentence,
        LocalDate day,
        @Nullable String contract,
        @Nullable Citation citation) {

    /** For message keys and styles: {@code says_that}, {@code older_version} and so on, or {@code no_contract}. */
    public String verdict() {
        return citation == null ? "no_contract" : citation.verdict().code();
    }

    /** What stood there on the day; null when there was nothing. */
    public @Nullable CitedClause stood() {
        return citation == null ? null : citation.clause();
    }

    /** Where it does say so, in another version; null when nowhere or when it says so on the day. */
    public @Nullable CitedClause elsewhere() {
        return citation == null ? null : citation.elsewhere();
    }
}
