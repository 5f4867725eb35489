package dovod.lib.clausediff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The number a clause begins with.
 *
 * @param style how it is written: what continues a list has the style of what began it
 * @param label as people cite it: "4.3.1", "(а)", "Article 5"
 * @param parts its numbers from the left, for letters and Roman numbers their place in the row
 * @param roman the place when an ambiguous sign ("i", "v") is read as a Roman number, else 0
 * @param end where the text begins after it
 */
record Marker(Style style, String label, List<Integer> parts, int roman, int end) {

    /** The ways to write a number. */
    enum Style {
        DECIMAL,
        DECIMAL_PARENTHESIS,
        LETTER_DOT,
        LETTER_PARENTHESIS,
        ROMAN,
        SMALL_ROMAN,
        CHAPTER,
        ARTICLE;

        boolean letter() {
            return this == LETTER_DOT || this == LETTER_PARENTHESIS;
        }
    }

    /**
     * @param text without marks of Markdown
     * @param heading a heading may have a bare number before it
     */
    static @Nullable Marker of(String text, boolean heading) {
        return new MarkerReader(text, heading).read();
    }

    int ordinal() {
        return parts.getLast();
    }

    /** "4" before "4.3", "4.3" before "4.3.1". */
    boolean isAbove(Marker other) {
        return other.parts.size() > parts.size()
                && other.parts.subList(0, parts.size()).equals(parts);
    }

    boolean isNumeric() {
        return style == Style.DECIMAL || style == Style.ARTICLE || style == Style.CHAPTER;
    }

    Marker asRoman() {
        return asRoman(Style.SMALL_ROMAN);
    }

    Marker asRoman(Style style) {
        return new Marker(style, label, List.of(roman), roman, end);
    }
}
