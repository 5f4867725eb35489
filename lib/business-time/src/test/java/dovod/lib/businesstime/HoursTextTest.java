package dovod.lib.businesstime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mon-fri 9:00–18:00                     | Mon-Fri 09:00-18:00",
                "Sat 10:00-14:00; Mon 09:00-10:00;      | Mon 09:00-10:00; Sat 10:00-14:00",
                "Mon,Wed 09:00-13:00,14:00-18:00        | Mon 09:00-13:00, 14:00-18:00; Wed 09:00-13:00, 14:00-18:00",
                "Mon 14:00-18:00, 09:00-14:00           | Mon 09:00-18:00",
                "Mon 09:00-18:00; Tue 09:00-18:00       | Mon-Tue 09:00-18:00",
                "Mon-Sun 00:00-24:00; ;                 | Mon-Sun 00:00-24:00",
                "Mon closed; Tue 09:00-10:00            | Tue 09:00-10:00",
            })
    void readsAndWritesAWeek(String text, String canonical) {
        assertThat(WeeklyHours.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon 9-18                         | \"9-18\" is not a span of hours",
                "Mon 18:00-09:00                  | 18:00-09:00 ends before it begins",
                "Mon 09:00-09:00                  | ends before it begins",
                "Mon 09:00-25:00                  | between 00:00 and 24:00",
                "Mon 09:00-10:75                  | no such time as 10:75",
                "Mon 09:00-12:00, 11:00-13:00     | 09:00-12:00 and 11:00-13:00 overlap",
                "Mon-Wed 09:00-10:00; Tue 09:00-10:00 | Tue is given twice",
                "Fri-Mon 09:00-10:00              | \"Fri-Mon\" is not a range of days",
                "Mon-Tue-Wed 09:00-10:00          | not a range of days",
                "Пн 09:00-10:00                   | not a line of a week",
                "Foo 09:00-10:00                  | \"Foo\" is not a weekday",
                "Mon                              | not a line of a week",
            })
    void saysWhatItCannotRead(String text, String complaint) {
        assertThatThrownBy(() -> WeeklyHours.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(complaint);
    }

    @Test
    void whatIsWrittenReadsTheSame() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_261_121);
        for (var round = 0; round < 500; round++) {
            var week = Generated.week(random);
            assertThat(WeeklyHours.parse(week.toString())).isEqualTo(week);
        }
    }

    @Test
    void addsUpTheMinutesOfADay() {
        assertThat(Calendars.OFFICE.on(DayOfWeek.MONDAY).minutes()).isEqualTo(480);
        assertThat(DayHours.parse("closed").minutes()).isZero();
        assertThat(WeeklyHours.CLOSED.isClosed()).isTrue();
        assertThat(Calendars.OFFICE.isClosed()).isFalse();
    }
}
