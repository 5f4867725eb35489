package dovod.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One line of "why due then".
 *
 * @param counted true when this stretch was counted in full
 * @param length how much of it was counted; for a stretch left out, how long it is
 * @param key message key of the reason, filled with the arguments
 */
public record WhyLine(
        Instant from, Instant until, boolean counted, Duration length, String key, List<Object> arguments) {}
