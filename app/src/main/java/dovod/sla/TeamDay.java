package dovod.sla;

import dovod.lib.businesstime.DayException;
import dovod.lib.businesstime.DayHours;
import java.time.LocalDate;

/**
 * A day of the team's own, over whatever the week and the country's holidays say.
 *
 * @param hours {@code closed}, or spans such as {@code 10:00-14:00}
 */
public record TeamDay(LocalDate date, String name, String hours) {

    DayException exception() {
        return new DayException.SpecialHours(date, name, DayHours.parse(hours));
    }
}
