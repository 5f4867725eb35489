package dovod.sandbox.api;

import dovod.sandbox.http.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** So many requests of one Client-Id in any second of the wall clock. */
final class RateLimit {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final int most;
    private final InstantSource wall;
    private final Map<String, Deque<Instant>> recent = new HashMap<>();

    RateLimit(int most, InstantSource wall) {
        this.most = most;
        this.wall = wall;
    }

    /** Counts a request and tells how many more are allowed in this second. */
    synchronized int take(String clientId) {
        var times = recent.computeIfAbsent(clientId, id -> new ArrayDeque<>());
        var now = wall.instant();
        while (!times.isEmpty() && !times.peekFirst().plus(SECOND).isAfter(now)) {
            times.removeFirst();
        }
        if (times.size() >= most) {
            throw Refusal.tooMany(1);
        }
        times.addLast(now);
        return most - times.size();
    }
}
