package dovod.sandbox.push;

import java.time.Duration;
import java.util.List;

/**
 * How pushes are tried and when they stop. The documented figures are the defaults; where the document says no number
 * ("fewer than half of the answers"), the field's comment says what the sandbox takes.
 *
 * @param growing the waits between the first tries, on the virtual clock; the last one is 10 minutes
 * @param lastTries how many more tries follow, 10 minutes apart
 * @param errorsStopAfter errors for this long, without one success between, stop everything (24 h)
 * @param leastAnswers how many answers are needed before their share is looked at (20, the sandbox's own)
 * @param slow an answer that takes longer is too slow, by the wall clock (5 s)
 * @param slowInARow how many slow answers in a row stop everything (3, the sandbox's own)
 * @param unstable from which time of a nightly check on an address is "unstable", by the wall clock (1500 ms)
 * @param unavailable and from which "unavailable" (2500 ms); three such days switch it off
 * @param timeout how long an answer is waited for at all, by the wall clock (10 s, the sandbox's own)
 * @param lanes how many pushes to one address may be on their way at once; with 1 they keep their order
 */
public record PushRules(
        List<Duration> growing,
        int lastTries,
        Duration errorsStopAfter,
        int leastAnswers,
        Duration slow,
        int slowInARow,
        Duration unstable,
        Duration unavailable,
        Duration timeout,
        int lanes) {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    public static final PushRules OZON = new PushRules(
            List.of(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(45),
                    Duration.ofSeconds(135),
                    Duration.ofSeconds(405),
                    LONGEST_WAIT),
            5,
            Duration.ofHours(24),
            20,
            Duration.ofSeconds(5),
            3,
            Duration.ofMillis(1500),
            Duration.ofMillis(2500),
            Duration.ofSeconds(10),
            1);

    /** The same rules with so many pushes to one address on their way at once. */
    public PushRules lanes(int count) {
        return new PushRules(
                growing,
                lastTries,
                errorsStopAfter,
                leastAnswers,
                slow,
                slowInARow,
                unstable,
                unavailable,
                timeout,
                count);
    }

    /** Whether there is another try after this many. */
    boolean triesAfter(int attempts) {
        return attempts <= growing.size() + lastTries;
    }

    /** How long to wait after this many tries. */
    Duration waitAfter(int attempts) {
        return attempts <= growing.size() ? growing.get(attempts - 1) : LONGEST_WAIT;
    }
}
