package dovod.lib.replycheck;

/**
 * A promise made in a reply.
 *
 * @param span the sentence
 * @param due the date or term as written, or an empty text when none is given
 */
public record Promise(Span span, String due) {

    /** Whether it says when. */
    public boolean isDated() {
        return !due.isEmpty();
    }
}
