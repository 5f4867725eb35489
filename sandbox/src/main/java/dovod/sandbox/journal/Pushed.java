package dovod.sandbox.journal;

import java.time.Instant;

/**
 * One try to deliver a push.
 *
 * @param at by the virtual clock
 * @param wallAt by the wall clock
 * @param clientId whose
 * @param url where to
 * @param type the {@code message_type}
 * @param body what was sent
 * @param attempt 1 for the first try
 * @param outcome DELIVERED, or what was wrong with the answer, or LOST when a fault swallowed it
 * @param millis how long the answer took by the wall clock
 */
public record Pushed(
        Instant at,
        Instant wallAt,
        String clientId,
        String url,
        String type,
        String body,
        int attempt,
        String outcome,
        long millis) {
    public static final String DELIVERED = "DELIVERED";
    public static final String LOST = "LOST";
}
