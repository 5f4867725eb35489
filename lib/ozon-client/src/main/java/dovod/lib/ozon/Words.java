package dovod.lib.ozon;

import java.util.Arrays;
import java.util.Locale;

/** Reads the words of Ozon's enums, which change case, underscores and even alphabet between documents. */
final class Words {
    /** Capital Cyrillic letters that look Latin, and what they look like: the examples spell {@code Сustomer} with one. */
    private static final String CYRILLIC = "АВЕКМНОРСТУХ";

    private static final String LATIN = "ABEKMHOPCTYX";
    private static final int SHOWN = 300;

    private Words() {}

    /** The constant that the text names, whatever its case, underscores and look-alike letters; else the other one. */
    static <E extends Enum<E>> E read(Class<E> type, String text, E otherwise) {
        var wanted = plain(text);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> plain(constant.name()).equals(wanted))
                .findFirst()
                .orElse(otherwise);
    }

    /** Upper case, Latin, letters and digits only. */
    static String plain(String text) {
        return text.toUpperCase(Locale.ROOT)
                .chars()
                .map(Words::latin)
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** At most 300 characters of a text that came from outside, on one line, for an error message. */
    static String shortened(String text) {
        var line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    private static int latin(int letter) {
        int at = CYRILLIC.indexOf(letter);
        return at < 0 ? letter : LATIN.charAt(at);
    }
}
