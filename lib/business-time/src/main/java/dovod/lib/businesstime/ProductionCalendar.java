package dovod.lib.businesstime;

import java.io.Reader;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One country's holidays, moved and shortened days in one year, as decreed.
 *
 * @param country ISO 3166 code, such as {@code RU}
 * @param year the civil year; every day lies in it
 * @param status whether the decree is out
 * @param source the law and the decree the days come from, for people to check
 * @param days the dates that differ from a week of five working days, one entry for each
 */
public record ProductionCalendar(String country, int year, Status status, String source, List<DayException> days) {
    /** How settled a year is. */
    public enum Status {
        /** By a decree in force. */
        DECREED,
        /** By the law alone or a draft; days may still move. */
        PRELIMINARY
    }

    private static final int HOURS_A_DAY = 8;

    /** Takes a copy. */
    public ProductionCalendar {
        days = List.copyOf(days);
    }

    /**
     * Reads the YAML form described in the library's README and checks it against the sums it declares.
     *
     * @param source what to call the text in errors, such as a file name
     * @throws InvalidCalendar if the text cannot be read or contradicts itself
     */
    public static ProductionCalendar read(String source, Reader yaml) {
        return new ProductionCalendarText(YamlBlock.read(source, yaml)).read();
    }

    /** The working days of the year in a week of five days, shortened ones included. */
    public int workingDays() {
        var byDate = byDate();
        return (int) dates().filter(date -> works(date, byDate)).count();
    }

    /** The working time of the year in a week of 40 hours. */
    public Duration workingTime() {
        var shortened = days.stream().map(ProductionCalendar::shorterBy).reduce(Duration.ZERO, Duration::plus);
        return Duration.ofHours((long) HOURS_A_DAY * workingDays()).minus(shortened);
    }

    private Stream<LocalDate> dates() {
        return IntStream.rangeClosed(1, LocalDate.of(year, 12, 31).getDayOfYear())
                .mapToObj(day -> LocalDate.ofYearDay(year, day));
    }

    private Map<LocalDate, DayException> byDate() {
        return days.stream().collect(Collectors.toMap(DayException::date, Function.identity()));
    }

    private static boolean works(LocalDate date, Map<LocalDate, DayException> byDate) {
        return switch (byDate.get(date)) {
            case null -> isWeekday(date);
            case DayException.ShortenedDay _ -> isWeekday(date);
            case DayException.WorkingDay _ -> true;
            case DayException.SpecialHours day -> !day.hours().isClosed();
            case DayException.Holiday _, DayException.DayOff _ -> false;
        };
    }

    private static Duration shorterBy(DayException day) {
        return switch (day) {
            case DayException.ShortenedDay shortened -> shortened.shorterBy();
            case DayException.WorkingDay working -> working.shorterBy();
            case DayException.Holiday _, DayException.DayOff _, DayException.SpecialHours _ -> Duration.ZERO;
        };
    }

    static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
