package dovod.quality;

import dovod.conversations.MessageId;
import dovod.conversations.Utterance;
import dovod.lib.replycheck.Span;
import java.time.Instant;

/**
 * A place in a message that a verdict rests on.
 *
 * @param start where it begins in the message's text, in UTF-16 code units
 * @param end where it ends, exclusive; both stand at the text's end when it is a file that hangs on the message
 * @param text the words there; empty for a file
 */
public record Quote(MessageId message, Instant at, int start, int end, String text) {

    static Quote of(Utterance said, Span span) {
        int length = said.text().length();
        int start = Math.min(span.start(), length);
        int end = Math.min(span.end(), length);
        return new Quote(said.id(), said.at(), start, end, said.text().substring(start, end));
    }

    /** True when it is a picture or file, not words. */
    public boolean isFile() {
        return start == end;
    }
}
