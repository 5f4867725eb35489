package dovod.lib.replycheck.corpus;

import java.time.Instant;

/**
 * Replies that say the same but for their slots.
 *
 * @param number the family's number within its corpus
 * @param text the earliest reply, up to 2,000 characters of it
 * @param uses how many replies belong to it
 * @param conversations in how many conversations, at least; counted when a use comes from another
 *     conversation than the use before
 * @param first when it was first used
 * @param last when it was last used
 */
public record Family(int number, String text, int uses, int conversations, Instant first, Instant last) {}
