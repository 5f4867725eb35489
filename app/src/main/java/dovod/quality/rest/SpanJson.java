package dovod.quality.rest;

import dovod.quality.Quote;
import java.time.Instant;
import java.util.UUID;

/**
 * A place in a message.
 *
 * @param start where it begins in the text, in UTF-16 code units
 * @param end where it ends, exclusive
 * @param quote the words there; empty when it is a file that hangs on the message
 */
record SpanJson(UUID message, Instant at, int start, int end, String quote) {

    static SpanJson of(Quote quote) {
        return new SpanJson(quote.message().value(), quote.at(), quote.start(), quote.end(), quote.text());
    }
}
