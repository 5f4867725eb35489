package dovod.people;

import java.time.Instant;

/**
 * Somebody's second factor that is on.
 *
 * @param sealed the secret, as {@link dovod.platform.Seals} has sealed it
 * @param lastStep the step whose code was good last: a code is good once
 */
record SecondFactor(byte[] sealed, Instant since, long lastStep) {}
