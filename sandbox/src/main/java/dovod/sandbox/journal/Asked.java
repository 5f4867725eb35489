package dovod.sandbox.journal;

import java.time.Instant;

/**
 * A request that reached the sandbox.
 *
 * @param at by the virtual clock
 * @param wallAt by the wall clock
 * @param clientId the header, or empty
 * @param path which method
 * @param body as it came
 * @param status what was answered; 0 when the connection was cut or left hanging
 * @param fault the kind of the fault that struck, or empty
 */
public record Asked(Instant at, Instant wallAt, String clientId, String path, String body, int status, String fault) {}
