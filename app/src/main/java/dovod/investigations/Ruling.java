package dovod.investigations;

import java.time.Instant;
import java.util.UUID;

/** What a person decided about a hypothesis, and why. */
public record Ruling(Hypothesis hypothesis, Verdict verdict, String reason, UUID person, Instant at) {}
