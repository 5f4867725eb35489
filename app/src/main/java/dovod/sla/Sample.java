package dovod.sla;

import java.time.Instant;
import java.util.List;

/** A promise tried out: a message written then is owed a first reply by then, and why. */
public record Sample(Instant written, Instant due, List<WhyLine> lines) {}
