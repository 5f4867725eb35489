package dovod.lib.ozon;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Keeps the {@link Readings} of a client up to date. */
final class ReadingHeads {
    private final Clock clock;
    private final AtomicReference<Readings> last = new AtomicReference<>(Readings.NONE);

    ReadingHeads(Clock clock) {
        this.clock = clock;
    }

    Readings last() {
        return last.get();
    }

    void read(HttpHeaders headers) {
        var now = clock.instant();
        var quota = quota(headers);
        var skew = skew(headers, now);
        last.updateAndGet(before -> new Readings(
                quota == null ? before.quotaLeft() : quota, skew == null ? before.clockSkew() : skew, now));
    }

    private static @Nullable Integer quota(HttpHeaders headers) {
        var text = headers.firstValue("Ratelimit-Remaining").orElse("").strip();
        boolean number = !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.valueOf(text) : null;
    }

    private static @Nullable Duration skew(HttpHeaders headers, Instant now) {
        try {
            var date = headers.firstValue("Date").orElse("");
            var theirs = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Duration.between(now.truncatedTo(ChronoUnit.SECONDS), theirs.toInstant());
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}
