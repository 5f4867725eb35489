package dovod.quality;

/**
 * A place in a message that something rests on, as a page marks it.
 *
 * @param start where it begins in the text, in UTF-16 code units
 * @param end where it ends, exclusive
 * @param tone answered, open, unsure, template or bad
 */
public record Mark(int start, int end, String tone) {}
