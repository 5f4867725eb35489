package dovod.lib.replycheck.text;

/**
 * A phrase of a lexicon found in a text.
 *
 * @param tag what the phrase means
 * @param from its first token
 * @param to the token after its last
 */
public record Hit(Tag tag, int from, int to) {}
