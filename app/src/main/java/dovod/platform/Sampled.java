package dovod.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.DoubleSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A figure for the metrics that costs a query: asked for at most every few seconds, however often it is looked at. */
public final class Sampled implements DoubleSupplier {

    private static final Logger LOG = LoggerFactory.getLogger(Sampled.class);
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Clock clock;
    private final DoubleSupplier source;
    private Instant read = Instant.MIN;
    private double value = Double.NaN;

    public Sampled(Clock clock, DoubleSupplier source) {
        this.clock = clock;
        this.source = source;
    }

    /** Not a number while it cannot be known. */
    @Override
    public synchronized double getAsDouble() {
        var now = clock.instant();
        if (now.isAfter(read.plus(FRESH)) || now.isBefore(read)) {
            read = now;
            value = ask();
        }
        return value;
    }

    private double ask() {
        try {
            return source.getAsDouble();
        } catch (RuntimeException unknown) {
            LOG.debug("A figure could not be read", unknown);
            return Double.NaN;
        }
    }
}
