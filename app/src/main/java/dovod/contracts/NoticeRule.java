package dovod.contracts;

import dovod.kernel.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long ahead a kind of change has to be announced.
 *
 * @param party whose contracts it binds
 * @param id worse, burden or better
 * @param words stems of clauses that it speaks of; empty for any
 * @param source where it is written
 * @param edition of the source
 */
public record NoticeRule(
        String party,
        String id,
        int days,
        Map<Language, String> titles,
        List<String> words,
        String source,
        LocalDate edition,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    public String title(Language language) {
        return titles.getOrDefault(language, id);
    }

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
    }
}
