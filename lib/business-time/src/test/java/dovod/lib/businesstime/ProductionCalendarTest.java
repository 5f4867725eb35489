package dovod.lib.businesstime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionCalendarTest {
    private static final String GOOD = """
            country: RU
            year: 2026
            status: preliminary
            source: Трудовой кодекс РФ
            workingDays: 259
            workingHours: 2071
            holidays:
              - {from: 2026-01-01, to: 2026-01-02, name: Новый год}
            moved:
              - {from: 2026-01-03, to: 2026-01-05, name: Перенос}
            shorterByMinutes: 60
            shortened:
              - {date: 2026-01-03, name: Короткая суббота}
            """;

    private final ProductionCalendars bundled = ProductionCalendars.bundled();

    /** Figures as published with the calendars, by month, so that a day in the wrong month shows. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024, 248, 1979, 17 20 20 21 20 19 23 22 21 23 21 21",
        "2025, 247, 1972, 17 20 21 22 18 19 23 21 22 23 19 22",
        "2026, 247, 1972, 15 19 21 22 19 21 23 21 22 22 20 22",
        "2027, 247, 1972, 15 19 22 22 19 21 22 22 22 21 20 22",
    })
    void hasTheWorkingDaysOfTheYear(int year, int days, int hours, String byMonth) {
        var calendar = bundled.of("RU", year).orElseThrow();

        assertThat(calendar.workingDays()).isEqualTo(days);
        assertThat(calendar.workingTime()).isEqualTo(Duration.ofHours(hours));
        assertThat(Arrays.stream(Month.values())
                        .map(month -> openDays(calendar, month))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(byMonth);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2024, 2024-02-22 2024-03-07 2024-05-08 2024-06-11 2024-11-02",
        "2025, 2025-03-07 2025-04-30 2025-06-11 2025-11-01",
        "2026, 2026-04-30 2026-05-08 2026-06-11 2026-11-03",
        "2027, 2027-02-20 2027-04-30 2027-06-11 2027-11-03",
    })
    void shortensTheEvesOfHolidays(int year, String eves) {
        assertThat(shortened(bundled.of("RU", year).orElseThrow()))
                .isEqualTo(
                        Arrays.stream(eves.split(" ", -1)).map(LocalDate::parse).collect(Collectors.toSet()));
    }

    @Test
    void saysWhereEachYearComesFrom() {
        assertThat(bundled.countries()).containsExactly("RU");
        assertThat(bundled.of("RU")).extracting(ProductionCalendar::year).containsExactly(2024, 2025, 2026, 2027);
        assertThat(bundled.of("RU"))
                .allSatisfy(year -> assertThat(year.source()).contains("постановление Правительства РФ от"))
                .allSatisfy(year -> assertThat(year.status()).isEqualTo(ProductionCalendar.Status.DECREED));
        assertThat(bundled.of("RU", 2030)).isEmpty();
        assertThat(bundled.of("XX")).isEmpty();
    }

    @Test
    void readsAFile() {
        var calendar = ProductionCalendar.read("test.yaml", new StringReader(GOOD));

        assertThat(calendar.status()).isEqualTo(ProductionCalendar.Status.PRELIMINARY);
        assertThat(calendar.days()).extracting(DayException::date).isSorted().hasSize(4);
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "year: 2026           | year: 1969          | line 1: \"year\" is a whole number from 1970 to 2199, not 1969",
                "year: 2026           | year: next          | \"year\" is a whole number from 1970 to 2199, not next",
                "year: 2026           | year: 2027          | 2026-01-01 is not in the year 2027",
                "status: preliminary  | status: maybe       | \"status\" is one of [decreed, preliminary], not maybe",
                "country: RU          | land: RU            | \"country\" is missing",
                "country: RU          | country: ''         | \"country\" is empty",
                "country: RU          | country: [RU]       | line 1: country is a single value",
                "country: RU          | year: 2026          | line 2: \"year\" is given twice",
                "workingDays: 259     | workingDays: 260    | the days come to 259 working days, but workingDays says 260",
                "workingHours: 2071   | workingHours: 2072  | the days come to 2071 working hours, but workingHours says 2072",
                "name: Новый год      | title: Новый год    | line 8: \"name\" is missing",
                "name: Новый год      | name: A, b: c       | line 8: \"b\" means nothing here",
                "name: Перенос        | name: A, b: c       | line 10: \"b\" means nothing here",
                "name: Короткая суббота | name: A, b: c     | line 13: \"b\" means nothing here",
                "country: RU          | 'country: RU\ncuntry: RU' | line 1: \"cuntry\" means nothing here",
                "to: 2026-01-02       | to: 2025-12-31      | line 8: the holiday ends on 2025-12-31, before it begins on 2026-01-01",
                "to: 2026-01-02       | to: 2026-13-02      | \"to\" is not a date: 2026-13-02; write it as 2026-12-31",
                "to: 2026-01-05       | to: 2026-01-10      | line 10: a day off moves from a weekend day to a weekday",
                "to: 2026-01-05       | to: 2026-01-02      | line 10: 2026-01-02 is already named: Новый год",
                "date: 2026-01-03     | date: 2026-01-04    | line 13: 2026-01-04 is not worked, so it cannot be shortened",
                "date: 2026-01-03     | date: 2026-01-01    | line 13: 2026-01-01 is already named: Новый год",
                "shortened:           | shortened: 5        | this is not YAML",
            })
    void saysWhatIsWrongAndWhere(String good, String bad, String complaint) {
        assertThat(GOOD).contains(good);
        assertThatThrownBy(() -> ProductionCalendar.read("test.yaml", new StringReader(GOOD.replace(good, bad))))
                .isInstanceOf(InvalidCalendar.class)
                .hasMessageStartingWith("test.yaml")
                .hasMessageContaining(complaint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''|the file is empty", "5|here belong lines", "holidays|here belong lines"})
    void refusesWhatIsNoCalendar(String text, String complaint) {
        assertThatThrownBy(() -> ProductionCalendar.read("test.yaml", new StringReader(text)))
                .isInstanceOf(InvalidCalendar.class)
                .hasMessageContaining(complaint);
    }

    @Test
    void aListMustBeAList() {
        var text = GOOD.replace("holidays:\n  - {from: 2026-01-01, to: 2026-01-02, name: Новый год}", "holidays: none");

        assertThatThrownBy(() -> ProductionCalendar.read("test.yaml", new StringReader(text)))
                .hasMessageContaining("\"holidays\" is a list");
    }

    private static String openDays(ProductionCalendar production, Month month) {
        var calendar = Calendars.office(Calendars.MOSCOW).observing(production);
        var first = LocalDate.of(production.year(), month, 1);
        return Long.toString(first.datesUntil(first.plusMonths(1))
                .filter(date -> calendar.isOpen(
                        date.atTime(10, 0).atZone(Calendars.MOSCOW).toInstant()))
                .count());
    }

    private static Set<LocalDate> shortened(ProductionCalendar production) {
        var calendar = Calendars.office(Calendars.MOSCOW).observing(production);
        return LocalDate.of(production.year(), 1, 1)
                .datesUntil(LocalDate.of(production.year() + 1, 1, 1))
                .filter(date -> calendar.isOpen(
                        date.atTime(16, 30).atZone(Calendars.MOSCOW).toInstant()))
                .filter(date -> !calendar.isOpen(
                        date.atTime(17, 30).atZone(Calendars.MOSCOW).toInstant()))
                .collect(Collectors.toSet());
    }
}
