package dovod.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodeTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111L);

    /** RFC 6238, appendix B, for SHA-1; of its eight digits the last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreThoseOfTheStandard(long second, String code) {
        assertThat(TimeCode.at(SECRET, TimeCode.step(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @Test
    void aStepToEitherSideIsForgiven() {
        var today = TimeCode.step(NOW);
        for (var step = today - 3; step <= today + 3; step++) {
            var found = TimeCode.match(SECRET, TimeCode.at(SECRET, step), NOW, Long.MIN_VALUE);
            if (Math.abs(step - today) <= 1) {
                assertThat(found).hasValue(step);
            } else {
                assertThat(found).as("%d steps off", step - today).isEmpty();
            }
        }
    }

    @Test
    void whatWasUsedIsGoodNoMoreNorIsWhatCameBefore() {
        var today = TimeCode.step(NOW);

        assertThat(TimeCode.match(SECRET, TimeCode.at(SECRET, today), NOW, today))
                .isEmpty();
        assertThat(TimeCode.match(SECRET, TimeCode.at(SECRET, today - 1), NOW, today))
                .isEmpty();
        assertThat(TimeCode.match(SECRET, TimeCode.at(SECRET, today + 1), NOW, today))
                .hasValue(today + 1);
    }

    @Test
    void nothingElseIsACode() {
        for (var typed : new String[] {"", "0", "50471", "0050471", "abcdef", "٠٥٠٤٧١"}) {
            assertThat(TimeCode.match(SECRET, typed, NOW, Long.MIN_VALUE))
                    .as(typed)
                    .isEmpty();
        }
    }

    /** RFC 4648, section 10, as far as nothing is left over. */
    @Test
    void base32IsThatOfTheStandard() {
        assertThat(Base32.write("fooba".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTB");
        assertThat(Base32.write(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Base32.grouped("MZXW6YTB", " ")).isEqualTo("MZXW 6YTB");
    }
}
