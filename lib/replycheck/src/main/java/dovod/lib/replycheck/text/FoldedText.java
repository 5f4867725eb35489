package dovod.lib.replycheck.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text made comparable: compatibility forms resolved, lower case, ё as е, zero-width characters
 * and accents dropped, pictures folded into one sign; every character remembers where it came from.
 */
final class FoldedText {

    /** Stands for any emoji or pictograph. */
    static final char PICTURE = '\uE000';

    private char[] chars;
    private int[] origins;
    private int length;
    private final int originalLength;

    private FoldedText(int originalLength) {
        this.chars = new char[originalLength + 16];
        this.origins = new int[originalLength + 16];
        this.originalLength = originalLength;
    }

    static FoldedText of(String text) {
        var folded = new FoldedText(text.length());
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            folded.fold(point, at);
            at += Character.charCount(point);
        }
        return folded;
    }

    int length() {
        return length;
    }

    char at(int index) {
        return index < length ? chars[index] : '\0';
    }

    /** Where the character at {@code index} begins in the original text. */
    int origin(int index) {
        return index < length ? origins[index] : originalLength;
    }

    String slice(int from, int to) {
        return new String(chars, from, to - from);
    }

    private void fold(int point, int at) {
        if (point < 0x80) {
            append((char) (point >= 'A' && point <= 'Z' ? point + 32 : point), at);
        } else if (point >= 0x400 && point < 0x460) {
            append(cyrillic((char) point), at);
        } else {
            foldRare(point, at);
        }
    }

    private static char cyrillic(char letter) {
        char lower = letter < 0x410 ? (char) (letter + 80) : letter < 0x430 ? (char) (letter + 32) : letter;
        return lower == 'ё' ? 'е' : lower;
    }

    private void foldRare(int point, int at) {
        switch (Character.getType(point)) {
            case Character.FORMAT, Character.CONTROL, Character.UNASSIGNED, Character.SURROGATE ->
                append(' ', at, isBlank(point));
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> mark(point);
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> symbol(point, at);
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> append(' ', at);
            default -> compatible(point, at);
        }
    }

    private static boolean isBlank(int point) {
        return point == 0x85;
    }

    private void append(char folded, int at, boolean wanted) {
        if (wanted) {
            append(folded, at);
        }
    }

    /** A combining breve makes й of и; every other accent is dropped. */
    private void mark(int point) {
        if (point == 0x306 && length > 0 && chars[length - 1] == 'и') {
            chars[length - 1] = 'й';
        }
    }

    private void symbol(int point, int at) {
        if (point == '№') {
            append('№', at);
        } else if (point == 0x2122 || point == 0xAE || point == 0xA9 || point == 0xB0) {
            append(' ', at);
        } else if (length == 0 || chars[length - 1] != PICTURE) {
            append(PICTURE, at);
        }
    }

    private void compatible(int point, int at) {
        switch (point) {
            case '–', '—', '―', '−' -> append('—', at);
            case '‐', '‑' -> append('-', at);
            case '“', '„', '‟' -> append('«', at);
            case '”' -> append('»', at);
            case '’', 'ʼ', '‘' -> append('\'', at);
            case '…' -> append('…', at);
            default -> normalised(point, at);
        }
    }

    private void normalised(int point, int at) {
        var text = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i) == 'ё' ? 'е' : text.charAt(i), at);
        }
    }

    private void append(char folded, int at) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
            origins = Arrays.copyOf(origins, length * 2);
        }
        chars[length] = folded;
        origins[length++] = at;
    }
}
