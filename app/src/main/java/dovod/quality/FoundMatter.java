package dovod.quality;

import org.jspecify.annotations.Nullable;

/**
 * What the machine says of a conversation.
 *
 * @param anchor the words that its topic rests on; where it can tell none, what the buyer wrote last
 * @param key by which the message of these words is known elsewhere; null when too little is said in it
 */
record FoundMatter(
        Matter matter, @Nullable Quote anchor, @Nullable String key) {}
