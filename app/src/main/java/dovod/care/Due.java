package dovod.care;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.time.Duration;
import java.time.Instant;

/** By when something is asked for. */
final class Due {

    private static final Duration LONGEST = Duration.ofDays(30);

    private Due() {}

    static void check(Instant dueAt, Instant now) {
        if (!dueAt.isAfter(now)) {
            throw new Refused(Refusal.field("due", "care_due_past"));
        }
        if (dueAt.isAfter(now.plus(LONGEST))) {
            throw new Refused(Refusal.field("due", "care_due_far", LONGEST.toDays()));
        }
    }
}
