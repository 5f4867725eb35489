package dovod.cases;

import java.time.Instant;

/** What shall become of a case once a reply has left. */
public sealed interface Sequel {

    /** It closes, if nothing of it is open by then. */
    record Closing() implements Sequel {}

    /** It goes out of sight until then, or until the buyer writes. */
    record PuttingOff(Instant until, String reason) implements Sequel {}
}
