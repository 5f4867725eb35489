package dovod.lib.replycheck.text;

/**
 * A typed value found in a text.
 *
 * @param kind what it is
 * @param value its comparable value: a date as {@code MM-DD} where known, a sum or number as its
 *     digits, otherwise the folded words
 * @param start where it begins in the original text, in UTF-16 code units
 * @param end where it ends there, exclusive
 * @param from its first token
 * @param to the token after its last
 */
public record Slot(SlotKind kind, String value, int start, int end, int from, int to) {}
