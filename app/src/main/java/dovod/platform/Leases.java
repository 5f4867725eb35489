package dovod.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps what this node has taken for as long as it works on it. A lease is short and is renewed while the work goes
 * on: work may take as long as it likes, and what a killed node had in its hands is free half a minute later. Every
 * taking has a token of its own, and without it nothing is renewed, settled or given back.
 */
@Component
public class Leases {

    /** How long it stands without being renewed. */
    public static final Duration LENGTH = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(Leases.class);
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final Set<Held> all = ConcurrentHashMap.newKeySet();
    private final Clock clock;

    Leases(Clock clock, Background background) {
        this.clock = clock;
        background.every("leases", EVERY, () -> {
            renew();
            return false;
        });
    }

    /** Until when a lease stands that is taken now. */
    public Instant until() {
        return clock.instant().plus(LENGTH);
    }

    /** Renews a lease until what is returned is closed. */
    public Held hold(Instant until, Lease lease) {
        var held = new Held(until, lease);
        all.add(held);
        return held;
    }

    /** Renews all that is held here; the desk itself does so every ten seconds. */
    public void renew() {
        all.forEach(Held::renewIfPossible);
    }

    /** A lease that is renewed until it is closed. */
    public final class Held implements AutoCloseable {

        private final Lease lease;
        private volatile Instant until;

        private Held(Instant until, Lease lease) {
            this.until = until;
            this.lease = lease;
        }

        /** Whether it is still ours, and for a while: to be asked before anything that must not be done by two. */
        public boolean stands() {
            return clock.instant().plus(LENGTH).minus(EVERY).isBefore(until) || renew();
        }

        private boolean renew() {
            var next = until();
            if (!lease.renew(next)) {
                all.remove(this);
                return false;
            }
            until = next;
            return true;
        }

        /** The database may be away for a moment: the lease stands a while without it. */
        private void renewIfPossible() {
            try {
                renew();
            } catch (RuntimeException failed) {
                LOG.info("a lease could not be renewed; it is tried again: {}", failed.toString());
            }
        }

        @Override
        public void close() {
            all.remove(this);
        }
    }
}
