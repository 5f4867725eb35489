package dovod.lib.replycheck;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The lines of a UTF-8 file, one after another. They end at a line feed; a carriage return before it and a byte order
 * mark at the head belong to no line.
 */
final class Lines {

    private static final char MARK = '\uFEFF';

    private final InputStream in;
    private int number;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** Goes on to the next line; false when there is none. */
    boolean next(ByteArrayOutputStream line) throws IOException {
        line.reset();
        int sign = in.read();
        if (sign < 0) {
            return false;
        }
        while (sign >= 0 && sign != '\n') {
            line.write(sign);
            sign = in.read();
        }
        number++;
        return true;
    }

    /** Counts from 1. */
    int number() {
        return number;
    }

    /** The characters of a line. */
    String text(ByteArrayOutputStream line) throws ThreadLine.Malformed {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
            int from = number == 1 && text.indexOf(MARK) == 0 ? 1 : 0;
            int to = text.endsWith("\r") ? text.length() - 1 : text.length();
            return text.substring(Math.min(from, to), to);
        } catch (CharacterCodingException broken) {
            throw new ThreadLine.Malformed("not valid UTF-8");
        }
    }
}
