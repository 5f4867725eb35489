package dovod.sandbox.world;

import java.time.Instant;

/**
 * A state that a posting has been in.
 *
 * @param state in the words of pushes, for instance {@code posting_in_pickup_point}
 * @param at since when
 */
public record Step(String state, Instant at) {}
