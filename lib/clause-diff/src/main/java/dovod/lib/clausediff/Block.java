package dovod.lib.clausediff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of clean text, understood.
 *
 * @param level of a heading by its mark-up, 1 to 6, else 0
 * @param bullet how deep a list item stands, -1 when it is none
 * @param row of a table
 * @param marker the number it begins with
 * @param words all of it without marks, the number included
 * @param text what follows the number
 */
record Block(
        int level,
        int bullet,
        boolean row,
        @Nullable Marker marker,
        String words,
        String text,
        String lead,
        boolean strong,
        List<String> links) {

    private static final int LONGEST_HEADING = 200;

    static Block of(String line) {
        if (line.startsWith("#")) {
            int level = line.indexOf(' ');
            return level > 6 ? of(0, -1, false, line) : heading(level, line.substring(level + 1));
        }
        int dash = line.length() - line.stripLeading().length();
        if (line.startsWith("- ", dash)) {
            return of(0, dash / 2, false, line.substring(dash + 2));
        }
        return of(0, -1, line.startsWith("|"), line);
    }

    /** Sloppy pages mark whole sentences as headings. */
    private static Block heading(int level, String line) {
        var words = Inline.plain(line);
        boolean sentence = words.length() > LONGEST_HEADING
                || words.length() > LONGEST_HEADING / 2 && (words.endsWith(".") || words.contains(". "));
        return of(sentence ? 0 : level, -1, false, line);
    }

    private static Block of(int level, int bullet, boolean row, String source) {
        var inline = Inline.of(source);
        var words = row ? cells(inline.text()) : inline.text();
        var marker = row ? null : Marker.of(words, level > 0 || inline.strong() && words.length() < 100);
        var text = marker == null ? words : words.substring(Math.min(marker.end(), words.length()));
        return new Block(level, bullet, row, marker, words, text, inline.lead(), inline.strong(), inline.links());
    }

    private static String cells(String row) {
        var bare = row.strip();
        int start = bare.startsWith("|") ? 1 : 0;
        int end = bare.endsWith("|") && bare.length() > 1 ? bare.length() - 1 : bare.length();
        return bare.substring(start, end).strip();
    }

    /** What looked like a number was the text's own. */
    Block withoutMarker() {
        return new Block(level, bullet, row, null, words, words, lead, strong, links);
    }

    Block withMarker(Marker other) {
        return new Block(level, bullet, row, other, words, text, lead, strong, links);
    }

    boolean introduces() {
        return words.endsWith(":");
    }

    boolean endsSentence() {
        return !words.isEmpty() && ".;,:!?".indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
