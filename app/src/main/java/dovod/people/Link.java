package dovod.people;

import java.time.Instant;
import java.util.UUID;

/**
 * A one-time link, to be handed to its person: the page {@code /invitation/<token>}.
 *
 * @param until it works no longer after
 */
public record Link(UUID person, Token token, Instant until) {}
