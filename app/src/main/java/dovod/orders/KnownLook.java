package dovod.orders;

import java.time.Instant;

/** A row of {@code orders.look}. */
record KnownLook(String posting, Look what, String source, Instant at) {}
