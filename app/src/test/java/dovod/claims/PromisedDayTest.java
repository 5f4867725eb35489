package dovod.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when something was promised; said on a Saturday afternoon. */
class PromisedDayTest {

    private static final Instant SAID = Instant.parse("2026-11-21T12:00:00Z");
    private static final ClaimPack PACK = new ClaimPacks().of("ozon");

    @ParameterizedTest
    @CsvSource({
        "25 ноября, 2026-11-25T21:00:00Z",
        "до 25.11.2026, 2026-11-25T21:00:00Z",
        "15 января, 2027-01-15T21:00:00Z",
        "завтра, 2026-11-22T21:00:00Z",
        "послезавтра, 2026-11-23T21:00:00Z",
        "сегодня, 2026-11-21T21:00:00Z",
        "пятницу, 2026-11-27T21:00:00Z",
        "3 рабочих дней, 2026-11-25T21:00:00Z",
        "трёх дней, 2026-11-24T21:00:00Z",
        "2-3 дня, 2026-11-24T21:00:00Z",
        "48 часов, 2026-11-23T12:00:00Z",
        "две недели, ",
        "2 недель, 2026-12-05T21:00:00Z",
        "5 business days, 2026-11-27T21:00:00Z",
        "tomorrow, 2026-11-22T21:00:00Z",
        "скоро, ",
        "'', ",
        "0 дней, "
    })
    void whatWasPromisedEndsThen(String due, Instant until) {
        assertThat(PromisedDay.until(due, SAID, PACK).orElse(null)).isEqualTo(until);
    }

    @Test
    void wordsWithoutEndAreReadInNoTime() {
        assertThat(PromisedDay.until("1 ".repeat(20_000) + "рабоч ".repeat(5_000), SAID, PACK))
                .isEmpty();
    }
}
