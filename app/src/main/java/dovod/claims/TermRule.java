package dovod.claims;

import dovod.kernel.Language;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A term of the contract or the law.
 *
 * @param owesUs true when the marketplace owes it, false when we do
 * @param startsOn what starts it, such as {@code receipt}
 * @param alarm so many days before the last one there is a warning: working days where the term has those; 0 for none
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
        return daysOff(day) == 0;
    }

    /** How far this day is from those on which the rule holds. */
    long daysOff(LocalDate day) {
        if (day.isBefore(validFrom)) {
            return ChronoUnit.DAYS.between(day, validFrom);
        }
        return validTo == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(validTo, day));
    }

    /** The day of the warning before this end of the term; null when it has none. */
    public @Nullable LocalDate alarm(Due due, WorkingDays working) {
        return alarm == 0 ? null : term.before(due.lastDay(), alarm, working);
    }

    boolean overlaps(TermRule other) {
        return id.equals(other.id) && (isValidOn(other.validFrom) || other.isValidOn(validFrom));
    }
}
