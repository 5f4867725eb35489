package dovod.sla;

import dovod.kernel.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A term that a marketplace sets, as its rule pack tells it.
 *
 * @param id stable within a marketplace, such as {@code chat_reply_48h}
 * @param startsOn the event it counts from, such as {@code buyer_wrote}
 * @param window true for a time in which something is allowed: nobody owes anything by its end, it just ends
 * @param restarts true when each new event begins it anew, false when it counts from the first
 * @param source where it is written
 * @param edition the day of the edition that was read
 * @param reliability {@code P} the marketplace's own words, {@code S} told by others, {@code W} weak
 * @param validUntil the last day it holds; null while it does
 */
public record Rule(
        String marketplace,
        String id,
        Map<Language, String> title,
        Map<Language, String> consequence,
        String startsOn,
        boolean window,
        boolean restarts,
        Duration term,
        String source,
        LocalDate edition,
        String reliability,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    public String title(Language language) {
        return title.getOrDefault(language, id);
    }

    public String consequence(Language language) {
        return consequence.getOrDefault(language, "");
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
