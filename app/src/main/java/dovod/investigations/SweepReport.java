package dovod.investigations;

import java.time.Instant;
import java.util.UUID;

/**
 * What a sweep went over and what came of it.
 *
 * @param since from when on postings were looked at, by the time of their order
 * @param fresh findings that are new
 * @param gone findings that do not stand any more
 * @param standing findings that were seen, new and known ones
 */
public record SweepReport(
        UUID shop, Instant since, Instant began, Instant ended, int postings, int fresh, int gone, int standing) {}
