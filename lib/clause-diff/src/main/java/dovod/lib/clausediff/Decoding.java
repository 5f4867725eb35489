package dovod.lib.clausediff;

import dovod.lib.clausediff.UnreadableContract.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes to text: by byte order mark, else UTF-8, else the Windows code page of Russian files. */
final class Decoding {

    private static final Charset RUSSIAN_WINDOWS = Charset.forName("windows-1251");

    private Decoding() {}

    static String decode(byte[] bytes) throws UnreadableContract {
        var text = marked(bytes);
        if (strange(text)) {
            throw new UnreadableContract(
                    Reason.NOT_TEXT, "neither text nor Markdown, HTML, PDF or DOCX: it holds binary data");
        }
        return text;
    }

    private static String marked(byte[] bytes) {
        int first = at(bytes, 0);
        int second = at(bytes, 1);
        if (first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        int mark = first == 0xEF && second == 0xBB && at(bytes, 2) == 0xBF ? 3 : 0;
        return unmarked(ByteBuffer.wrap(bytes, mark, bytes.length - mark));
    }

    private static int at(byte[] bytes, int place) {
        return place < bytes.length ? bytes[place] & 0xFF : -1;
    }

    private static String unmarked(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
        } catch (CharacterCodingException otherCharset) {
            return RUSSIAN_WINDOWS.decode(bytes).toString();
        }
    }

    /** Text has next to no control characters. */
    private static boolean strange(String text) {
        long controls = text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0xFFFD || c == 0x98)
                .count();
        return controls * 200 > text.length();
    }
}
