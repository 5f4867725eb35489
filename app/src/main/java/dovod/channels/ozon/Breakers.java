package dovod.channels.ozon;

import dovod.lib.ozon.OzonException;
import dovod.lib.ozon.OzonFailure.RateLimited;
import dovod.lib.ozon.OzonMethod;
import dovod.platform.spi.Forgetful;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Lets a method rest that fails again and again: after three failures for ten seconds, then twice as long each time, up
 * to five minutes. After a rest one call may try.
 */
@Component
class Breakers implements Forgetful {

    private static final int ENOUGH = 3;
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final int DOUBLINGS = 5;
    private static final Duration CIRCLE = Duration.ofMinutes(2);

    private final Map<Key, Failures> failing = new ConcurrentHashMap<>();
    private final Clock clock;

    Breakers(Clock clock) {
        this.clock = clock;
    }

    /** @throws OzonException as if we had limited ourselves, while the method rests */
    void requireRested(UUID connection, OzonMethod method) throws OzonException {
        var failures = failing.get(new Key(connection, method));
        var now = clock.instant();
        if (failures != null && now.isBefore(failures.until())) {
            throw new OzonException(method, new RateLimited(Duration.between(now, failures.until()), false));
        }
    }

    void succeeded(UUID connection, OzonMethod method) {
        failing.remove(new Key(connection, method));
    }

    /** @param circleIsOpen when Ozon itself says that the method rests for minutes */
    void failed(UUID connection, OzonMethod method, boolean circleIsOpen) {
        failing.compute(new Key(connection, method), (key, before) -> {
            int count = before == null ? 1 : before.count() + 1;
            return new Failures(count, clock.instant().plus(circleIsOpen ? CIRCLE : rest(count)));
        });
    }

    @Override
    public void forget() {
        failing.clear();
    }

    private static Duration rest(int failures) {
        return failures < ENOUGH ? Duration.ZERO : FIRST.multipliedBy(1L << Math.min(failures - ENOUGH, DOUBLINGS));
    }

    private record Key(UUID connection, OzonMethod method) {}

    private record Failures(int count, Instant until) {}
}
