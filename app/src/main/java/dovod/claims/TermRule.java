package dovod.claims;

import dovod.kernel.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A term of the contract or the law.
 *
 * @param owesUs true when the marketplace owes it, false when we do
 * @param startsOn what starts it, such as {@code receipt}
 * @param alarm days before the last one on which to be warned already
 * @param edition of which day the source is
 * @param reliability {@code P} the marketplace's own words, {@code S} told by others, {@code W} weak
 */
public record TermRule(
        String id,
        boolean owesUs,
        String startsOn,
        Term term,
        int alarm,
        String consequenceRu,
        String consequenceEn,
        String source,
        LocalDate edition,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String reliability) {

    public String consequence(Language language) {
        return language == Language.RU ? consequenceRu : consequenceEn;
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
