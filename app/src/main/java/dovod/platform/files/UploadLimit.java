package dovod.platform.files;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.TenantId;
import dovod.platform.ClockMeter;
import dovod.platform.spi.Forgetful;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many files one person may bring within a while: each is read whole, and pictures are drawn anew. */
@Component
class UploadLimit implements Forgetful {

    private static final Duration WINDOW = Duration.ofMinutes(5);

    private record Who(TenantId tenant, @Nullable UUID person) {}

    private final Cache<Who, Bucket> buckets;
    private final ClockMeter meter;
    private final int most;

    UploadLimit(Clock clock, @Value("${dovod.files.uploads-per-person:100}") int most) {
        this.meter = new ClockMeter(clock);
        this.most = most;
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(WINDOW)
                .maximumSize(100_000)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** @throws Refused {@code uploads_often}, with the seconds after which the next one is welcome */
    void take(Actor actor) {
        var probe = buckets.get(new Who(actor.tenant(), actor.person()), _ -> bucket())
                .tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new Refused(Refusal.tooMany("uploads_often", seconds(probe.getNanosToWaitForRefill())));
        }
    }

    @Override
    public void forget() {
        buckets.invalidateAll();
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
                .withCustomTimePrecision(meter)
                .build();
    }

    private static long seconds(long nanos) {
        return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos));
    }
}
