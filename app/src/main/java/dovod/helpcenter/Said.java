package dovod.helpcenter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One thing that was said in a letter's thread.
 *
 * @param id also the message's id of the channel
 * @param ours true when the desk said it
 * @param files kept files
 */
public record Said(UUID id, UUID letter, boolean ours, String body, List<UUID> files, Instant at) {}
