package dovod.sandbox.script;

import java.time.Duration;
import java.time.Instant;

/** When a scene is played. */
public sealed interface When {
    /** At a time of the story's own calendar. */
    record At(Instant time) implements When {}

    /** So long after the scene before it. */
    record After(Duration pause) implements When {}
}
