package dovod.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where attention ends, to the millisecond. */
class StretchTest {

    private static final Instant NINE = Instant.parse("2026-11-21T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final UUID ANYBODY = new UUID(1, 2);

    @ParameterizedTest
    @CsvSource({"-1, 0, false", "0, 0, false", "15000, 15000, false", "40000, 40000, false", "40001, 0, true"})
    void fortySecondsAreStillWork(long later, long gained, boolean silent) {
        var now = NINE.plusMillis(later);

        assertThat(worked(0).gain(now)).isEqualTo(gained);
        assertThat(worked(0).isSilent(now)).isEqualTo(silent);
    }

    @Test
    void anEntryEndsWithItsTwentiethMinute() {
        var twenty = Duration.ofMinutes(20).toMillis();

        assertThat(worked(twenty - 1).isLong()).isFalse();
        assertThat(worked(twenty).isLong()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"499, 0", "500, 1", "1499, 1", "1500, 2"})
    void secondsAreRounded(long millis, long seconds) {
        assertThat(worked(millis).seconds()).isEqualTo(seconds);
    }

    @Test
    void aDayHoldsTwelveHoursAndANewOneBeginsAtNothing() {
        var almost = Duration.ofHours(12).minusSeconds(10).toMillis();
        var watch = new Watch(ANYBODY, null, DAY, almost);

        assertThat(watch.allowed(15_000)).isEqualTo(10_000);
        assertThat(watch.allowed(5_000)).isEqualTo(5_000);
        assertThat(watch.with(null, 10_000).allowed(1)).isZero();
        assertThat(watch.on(DAY)).isEqualTo(watch);
        assertThat(watch.on(DAY.plusDays(1)).allowed(15_000)).isEqualTo(15_000);
    }

    /** Months of the books begin where the marketplaces' do. */
    @ParameterizedTest
    @CsvSource({"2026-10-31T20:59:59Z, 2026-10-01", "2026-10-31T21:00:00Z, 2026-11-01"})
    void aMonthBeginsInMoscow(Instant at, LocalDate month) {
        assertThat(JdbcCaseTotals.month(at)).isEqualTo(month);
    }

    private static Stretch worked(long millis) {
        return new Stretch(ANYBODY, ANYBODY, ANYBODY, NINE, NINE, millis);
    }
}
