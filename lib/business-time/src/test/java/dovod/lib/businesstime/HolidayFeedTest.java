package dovod.lib.businesstime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayFeedTest {
    @Test
    void readsHolidaysAsTheWebOffersThem() {
        var feed = read("""
                \uFEFFBEGIN:VCALENDAR
                PRODID:-//Somebody//Holidays 1.0//EN
                VERSION:2.0
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20261104
                DTEND;VALUE=DATE:20261105
                UID:1@example.org
                SUMMARY;LANGUAGE=ru;X-NOTE="a:b":День народного
                  единства
                TRANSP:TRANSPARENT
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20270101
                DTEND;VALUE=DATE:20270109
                SUMMARY:Новый год\\, Рождество\\nи каникулы\\\\неделя
                BEGIN:VALARM
                SUMMARY:Not this
                DTSTART:20200101
                END:VALARM
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));

        assertThat(feed.skipped()).isEmpty();
        assertThat(feed.holidays()).hasSize(9);
        assertThat(feed.holidays().getFirst())
                .isEqualTo(new DayException.Holiday(LocalDate.of(2026, 11, 4), "День народного единства"));
        assertThat(feed.holidays().get(1).name()).isEqualTo("Новый год, Рождество и каникулы\\неделя");
        assertThat(feed.holidays().getLast().date()).isEqualTo("2027-01-08");
    }

    @ParameterizedTest(name = "{0}: {1} days")
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;VALUE=DATE:20261104                                  | 1",
                "DTSTART:20261104                                             | 1",
                "dtstart;value=date:20261104                                  | 1",
                "DTSTART;VALUE=DATE:20261104~DTEND;VALUE=DATE:20261104        | 1",
                "DTSTART;VALUE=DATE:20261104~DTEND;VALUE=DATE:20261107        | 3",
                "DTSTART;VALUE=DATE:20261104~DURATION:P1D                     | 1",
                "DTSTART;VALUE=DATE:20261104~DURATION:P2W                     | 14",
                "DTSTART;VALUE=DATE:20240229~DTEND;VALUE=DATE:20240301        | 1",
            })
    void takesOneDayOrSeveral(String lines, int days) {
        assertThat(read(event(lines + "~SUMMARY:Праздник")).holidays()).hasSize(days);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;VALUE=DATE:20261104                                             | it has no summary",
                "SUMMARY:A                                                               | it has no start",
                "SUMMARY:A~DTSTART:20261104T090000Z                                      | it is not a whole day",
                "SUMMARY:A~DTSTART;VALUE=DATE:20261304                                   | \"20261304\" is not a date",
                "SUMMARY:A~DTSTART;VALUE=DATE:20270229                                   | \"20270229\" is not a date",
                "SUMMARY:A~DTSTART;VALUE=DATE:20261104~DTEND;VALUE=DATE:20261103         | it ends before it begins",
                "SUMMARY:A~DTSTART;VALUE=DATE:20261104~DTEND;VALUE=DATE:20991103         | it is longer than 31 days",
                "SUMMARY:A~DTSTART;VALUE=DATE:20261104~DURATION:PT1H                     | not a whole number of days",
                "SUMMARY:A~DTSTART;VALUE=DATE:20261104~RRULE:FREQ=YEARLY                 | it repeats by a rule",
                "SUMMARY:A~DTSTART;VALUE=DATE:20261104~STATUS:CANCELLED                  | it is cancelled",
            })
    void reportsWhatItLeavesOut(String lines, String why) {
        var feed = read(event(lines));

        assertThat(feed.holidays()).isEmpty();
        assertThat(feed.skipped()).singleElement().satisfies(skipped -> {
            assertThat(skipped.line()).isEqualTo(2);
            assertThat(skipped.why()).contains(why);
        });
    }

    @Test
    void theFirstOfTwoOnOneDateHolds() {
        var feed = read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261104\nSUMMARY:One\nEND:VEVENT\n"
                + "BEGIN:VEVENT\nDTSTART:20261104\nSUMMARY:Two\nEND:VEVENT\nEND:VCALENDAR");

        assertThat(feed.holidays()).extracting(DayException.Holiday::name).containsExactly("One");
    }

    @Test
    void aNameThatNeverEndsIsCut() {
        var feed = read(event("DTSTART:20261104~SUMMARY:" + "я".repeat(100_000)));

        assertThat(feed.holidays().getFirst().name()).hasSize(200).endsWith("я…");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                | does not begin with BEGIN:VCALENDAR",
                "<html>                                            | does not begin with BEGIN:VCALENDAR",
                "BEGIN:VCALENDAR                                   | it breaks off inside VCALENDAR",
                "BEGIN:VCALENDAR~BEGIN:VEVENT~SUMMARY:A            | it breaks off inside VEVENT",
                "BEGIN:VCALENDAR~END:VEVENT                        | line 2: END:VEVENT closes nothing that is open",
                "BEGIN:VCALENDAR~END:VCALENDAR~END:VCALENDAR       | line 3: END:VCALENDAR closes nothing",
            })
    void refusesWhatIsNoCalendar(String text, String complaint) {
        assertThatThrownBy(() -> read(text.replace("~", "\n")))
                .isInstanceOf(InvalidCalendar.class)
                .hasMessageStartingWith("feed.ics")
                .hasMessageContaining(complaint);
    }

    @Test
    void refusesAStreamThatNeverEnds() {
        assertThatThrownBy(() -> read("BEGIN:VCALENDAR\n" + "X:1\n".repeat(1_000_000)))
                .hasMessageContaining("it is longer than 4000000 characters");
    }

    private static String event(String lines) {
        return "BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + lines.replace("~", "\n") + "\nEND:VEVENT\nEND:VCALENDAR\n";
    }

    private static HolidayFeed read(String text) {
        return HolidayFeed.read("feed.ics", new StringReader(text));
    }
}
