package dovod.contracts.rest;

import dovod.contracts.Citation;
import dovod.contracts.CitedClause;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a reference.
 *
 * @param verdict exists, says_that, says_otherwise, older_version or not_found
 * @param clause what stood there on the day
 * @param elsewhere the other version that says so
 * @param differences cited values and what the clause says instead
 */
record CitationJson(
        String verdict,
        @Nullable ClauseJson clause,
        @Nullable ClauseJson elsewhere,
        List<String> differences) {

    /** @param address the permanent address of the clause as of the day */
    record ClauseJson(UUID identity, UUID version, LocalDate publishedOn, String path, String text, String address) {

        static @Nullable ClauseJson of(@Nullable CitedClause clause) {
            return clause == null
                    ? null
                    : new ClauseJson(
                            clause.identity(),
                            clause.version(),
                            clause.publishedOn(),
                            clause.path(),
                            clause.text(),
                            clause.address());
        }
    }

    static CitationJson of(Citation citation) {
        return new CitationJson(
                citation.verdict().code(),
                ClauseJson.of(citation.clause()),
                ClauseJson.of(citation.elsewhere()),
                citation.differences());
    }
}
