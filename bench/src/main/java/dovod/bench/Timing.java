package dovod.bench;

import org.HdrHistogram.Histogram;

/** How often in a second, and how long each took. */
record Timing(double perSecond, Histogram nanos) {

    double millis(double percentile) {
        return nanos.getValueAtPercentile(percentile) / 1e6;
    }

    double p50() {
        return millis(50);
    }

    double p95() {
        return millis(95);
    }

    double p99() {
        return millis(99);
    }
}
