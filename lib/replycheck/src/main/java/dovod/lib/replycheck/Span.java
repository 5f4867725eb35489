package dovod.lib.replycheck;

/**
 * A place in a message.
 *
 * @param message the message's id
 * @param start where it begins in the message's text, in UTF-16 code units
 * @param end where it ends, exclusive
 * @param quote the words there
 */
public record Span(String message, int start, int end, String quote) {

    boolean overlaps(Span other) {
        int shared = Math.min(end, other.end) - Math.max(start, other.start);
        return message.equals(other.message)
                && shared > 0
                && 2 * shared >= Math.min(end - start, other.end - other.start);
    }
}
