package dovod.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T11:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, 0", "4, 0", "5, 5", "6, 10", "7, 20", "8, 40", "12, 640", "13, 900", "100, 900"})
    void eachAttemptAfterTheFifthWaitsTwiceAsLongButNeverForGood(int failures, long seconds) {
        var attempts = Attempts.NONE;
        for (var attempt = 0; attempt < failures; attempt++) {
            attempts = attempts.tried(NOW);
        }

        assertThat(attempts.failures()).isEqualTo(failures);
        assertThat(attempts.blockedUntil()).isEqualTo(NOW.plusSeconds(seconds));
        assertThat(attempts.blocked(NOW)).isEqualTo(seconds > 0);
        assertThat(attempts.blocked(NOW.plusSeconds(seconds))).isFalse();
    }

    @Test
    void aQuietDayIsForgiven() {
        var attempts = new Attempts(9, NOW, NOW);

        assertThat(attempts.tried(NOW.plus(Duration.ofHours(23))).failures()).isEqualTo(10);
        assertThat(attempts.tried(NOW.plus(Duration.ofHours(25))).failures()).isEqualTo(1);
    }
}
