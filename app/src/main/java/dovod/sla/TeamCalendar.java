package dovod.sla;

import dovod.lib.businesstime.BusinessCalendar;
import dovod.lib.businesstime.ProductionCalendar;
import dovod.lib.businesstime.ProductionCalendars;
import dovod.lib.businesstime.WeeklyHours;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a team works and how soon it promises to reply.
 *
 * @param holidays the country whose holidays hold, such as {@code RU}; null for none
 * @param standard true for the one that holds for cases of no team
 * @param version grows with each change
 * @param firstReply working time to the first reply
 * @param nextReply working time to each further reply
 */
public record TeamCalendar(
        UUID id,
        String name,
        ZoneId zone,
        WeeklyHours week,
        @Nullable String holidays,
        List<TeamDay> days,
        boolean standard,
        long version,
        Duration firstReply,
        Duration nextReply) {

    private static final ProductionCalendars COUNTRIES = ProductionCalendars.bundled();

    /** The countries whose holidays are known. */
    public static List<String> countries() {
        return COUNTRIES.countries();
    }

    /** The years that come with the desk. */
    static List<ProductionCalendar> bundled(String country) {
        return COUNTRIES.of(country);
    }

    /**
     * The calendar that counts. Making it is cheap; its answers are kept inside, so keep it too.
     *
     * @param observed the holidays of its country, a year each
     */
    BusinessCalendar business(List<ProductionCalendar> observed) {
        var business = BusinessCalendar.of(zone, week);
        for (var year : observed) {
            business = business.observing(year);
        }
        return business.with(days.stream().map(TeamDay::exception).toList());
    }
}
