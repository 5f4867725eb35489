package dovod.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.kernel.Language;
import dovod.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How numbers, sums and times are written in both languages. */
class WordsTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant AT = Instant.parse("2026-11-21T11:02:00Z");

    private final Dictionary dictionary = new Dictionary();
    private final Words russian = dictionary.in(Language.RU, MOSCOW);
    private final Words english = dictionary.in(Language.EN, MOSCOW);

    @Test
    void sumsHaveTheirSignAndKopecksOnlyWhereThereAreAny() {
        assertThat(plain(russian.money(new Money(270_000, "RUB")))).isEqualTo("2 700 ₽");
        assertThat(plain(russian.money(new Money(270_050, "RUB")))).isEqualTo("2 700,50 ₽");
        assertThat(plain(russian.money(new Money(-1_000_000_00L, "RUB")))).isEqualTo("-1 000 000 ₽");
        assertThat(plain(english.money(new Money(270_050, "RUB")))).isEqualTo("₽2,700.50");
        assertThat(plain(english.money(new Money(500, "JPY")))).isEqualTo("¥500");
    }

    @Test
    void numbersAreGrouped() {
        assertThat(plain(russian.number(1_234_567))).isEqualTo("1 234 567");
        assertThat(english.number(-1_234_567)).isEqualTo("-1,234,567");
        assertThat(english.number(0)).isEqualTo("0");
    }

    @Test
    void timesAreThoseOfTheReader() {
        assertThat(russian.time(AT)).isEqualTo("14:02");
        assertThat(russian.day(LocalDate.of(2026, 11, 21))).isEqualTo("21 ноября 2026");
        assertThat(english.day(AT)).isEqualTo("21 November 2026");
        assertThat(dictionary.in(Language.EN, ZoneId.of("Asia/Vladivostok")).time(AT))
                .isEqualTo("21:02");
    }

    /** Formats are shared by all who read at once: nobody gets a piece of another's text. */
    @Test
    void manySpeakAtOnce() {
        var said = IntStream.range(0, 20_000)
                .parallel()
                .filter(n -> !plain(english.number(n)).replace(",", "").equals(String.valueOf(n))
                        || !english.say("refusal.report_too_long", n).contains(english.number(n)))
                .count();

        assertThat(said).isZero();
    }

    /** With spaces that break. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2212', '-');
    }
}
