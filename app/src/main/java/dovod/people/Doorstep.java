package dovod.people;

import java.time.Duration;

/**
 * The password was right; the second factor is still to be shown, or to be set up. No session exists before.
 *
 * @param token goes into a cookie of its own, and nowhere else; good once
 * @param life it is gone after that
 */
public record Doorstep(Token token, Duration life) implements Entry {

    static final Duration TO_SHOW = Duration.ofMinutes(5);

    /** Somebody may have to find and install an app first. */
    static final Duration TO_SET_UP = Duration.ofMinutes(15);
}
