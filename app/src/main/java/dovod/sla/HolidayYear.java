package dovod.sla;

import dovod.lib.businesstime.DayException;
import dovod.lib.businesstime.ProductionCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The days of one year on which a country does not work as usual, as people read them.
 *
 * @param country its code
 * @param source the law and the decree
 * @param preliminary true while days may still move
 */
public record HolidayYear(String country, int year, String source, boolean preliminary, List<Line> lines) {

    /**
     * Days in a row with one name.
     *
     * @param key message key of what becomes of them
     */
    public record Line(LocalDate from, LocalDate until, String name, String key) {

        boolean continuesWith(DayException day) {
            return until.plusDays(1).equals(day.date()) && name.equals(day.name()) && key.equals(HolidayYear.key(day));
        }
    }

    static HolidayYear of(ProductionCalendar calendar) {
        var lines = new ArrayList<Line>();
        for (var day : calendar.days()) {
            if (!lines.isEmpty() && lines.getLast().continuesWith(day)) {
                var run = lines.removeLast();
                lines.add(new Line(run.from(), day.date(), run.name(), run.key()));
            } else {
                lines.add(new Line(day.date(), day.date(), day.name(), key(day)));
            }
        }
        return new HolidayYear(
                calendar.country(),
                calendar.year(),
                calendar.source(),
                calendar.status() == ProductionCalendar.Status.PRELIMINARY,
                List.copyOf(lines));
    }

    static String key(DayException day) {
        return switch (day) {
            case DayException.Holiday _ -> "sla.holiday.off";
            case DayException.DayOff _ -> "sla.holiday.moved";
            case DayException.WorkingDay _ -> "sla.holiday.worked";
            case DayException.ShortenedDay _ -> "sla.holiday.shortened";
            case DayException.SpecialHours _ -> "sla.holiday.special";
        };
    }
}
