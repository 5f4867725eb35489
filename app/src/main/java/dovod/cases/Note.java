package dovod.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What somebody wrote for the team alone. */
public record Note(UUID id, UUID person, String body, List<UUID> files, Instant at) {}
