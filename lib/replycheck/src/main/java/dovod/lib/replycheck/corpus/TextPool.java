package dovod.lib.replycheck.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Texts pressed together against a dictionary of words that support desks use. */
final class TextPool {

    private static final int LONGEST = 2000;
    private static final byte[] DICTIONARY = Dictionary.bytes();

    private byte[] bytes = new byte[1024];
    private final IntPool ends = new IntPool();
    private int used;
    private final byte[] buffer = new byte[LONGEST * 4 + 64];

    void add(String text) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setDictionary(DICTIONARY);
            deflater.setInput(shortened(text).getBytes(StandardCharsets.UTF_8));
            deflater.finish();
            append(buffer, deflater.deflate(buffer));
        } finally {
            deflater.end();
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    void append(byte[] pressed, int length) {
        if (used + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, used + length + (used >> 2));
        }
        System.arraycopy(pressed, 0, bytes, used, length);
        used += length;
        ends.add(used);
    }

    byte[] pressed(int index) {
        return Arrays.copyOfRange(bytes, index == 0 ? 0 : ends.get(index - 1), ends.get(index));
    }

    String get(int index) {
        var inflater = new Inflater(true);
        try {
            inflater.setDictionary(DICTIONARY);
            inflater.setInput(pressed(index));
            var out = new byte[LONGEST * 4 + 64];
            return new String(out, 0, inflater.inflate(out), StandardCharsets.UTF_8);
        } catch (DataFormatException broken) {
            throw new IllegalStateException("the text of a family cannot be read", broken);
        } finally {
            inflater.end();
        }
    }

    void trim() {
        bytes = Arrays.copyOf(bytes, Math.max(used, 1));
        ends.trim();
    }
}
