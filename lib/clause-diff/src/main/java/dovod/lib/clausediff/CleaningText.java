package dovod.lib.clausediff;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Markdown and plain text to clean text. A line of a paragraph goes on in the next: in Markdown unless
 * it ends with a hard break, in plain text when the next word would not have fitted.
 */
final class CleaningText {

    private static final Pattern MARKDOWN = Pattern.compile(
            "(?m)^#{1,6} |\\*\\*\\S|\\]\\((?:https?:|#|/|mailto:)|^\\d{1,3}\\\\\\.|^(?:={3,}|-{3,})$|^\\|.*\\|\\s*$");

    private static final int LONGEST_ABBREVIATION = 4;

    private final Format format;
    private final Wrapping wrapping;
    private final CleanBlocks blocks = new CleanBlocks();
    private final StringBuilder open = new StringBuilder();
    private String before = "";

    private CleaningText(Format format, Wrapping wrapping) {
        this.format = format;
        this.wrapping = wrapping;
    }

    static boolean looksLikeMarkdown(String text) {
        return MARKDOWN.matcher(text).find();
    }

    static String clean(String text, Format format) {
        var lines = Normalizer.normalize(text, Normalizer.Form.NFC).split("\\R|\f", -1);
        var cleaning = new CleaningText(format, Wrapping.of(lines));
        for (var line : lines) {
            cleaning.take(line.replace('\t', ' '));
        }
        cleaning.close();
        return cleaning.blocks.toString();
    }

    private void take(String raw) {
        var line = raw.strip();
        if (line.isEmpty() || line.startsWith("```")) {
            close();
        } else if (isUnderline(line)) {
            underline(line.charAt(0) == '=' ? 1 : 2);
        } else if (line.startsWith("|") && line.length() > 1) {
            close();
            blocks.row(line);
        } else if (headingLevel(line) > 0) {
            close();
            blocks.heading(
                    headingLevel(line), line.substring(headingLevel(line)).replaceFirst("\\s#+$", ""));
        } else if (bullet(line) > 0) {
            close();
            open.append("  ".repeat(indent(raw))).append("- ").append(line.substring(bullet(line)));
        } else {
            carryOn(line);
        }
        before = raw;
    }

    private void carryOn(String line) {
        if (!open.isEmpty() && begins(line)) {
            close();
        }
        if (wrapping.hyphenated(open, line)) {
            open.setLength(open.length() - 1);
        } else if (!open.isEmpty()) {
            open.append(' ');
        }
        open.append(line);
    }

    /** Does this line begin a block of its own? */
    private boolean begins(String line) {
        if (format == Format.MARKDOWN) {
            return before.endsWith("  ") || before.endsWith("\\") || startsClause(line);
        }
        return startsClause(line) || !wrapping.goesOn(before.strip(), line);
    }

    /** A number at the start of a line is a clause's only where the line before has come to an end. */
    private boolean startsClause(String line) {
        var marker = Marker.of(Inline.plain(line), false);
        var done = before.strip();
        boolean goesOn = wrapping.goesOn(done, line);
        if (marker == null || goesOn && Units.reference(lastWord(done))) {
            return false;
        }
        boolean ended = ".;:,!?»)\"”*_\\".indexOf(done.charAt(done.length() - 1)) >= 0;
        return ended || !goesOn || marker.parts().size() > 1 && opensSentence(line);
    }

    /** "4.3 Договор" may open a clause, "4.3 договора" goes on with a sentence. */
    private static boolean opensSentence(String line) {
        return line.chars().filter(Character::isLetter).limit(1).allMatch(Character::isUpperCase);
    }

    /** "see clause" and then a number: the number belongs to these words. */
    private static String lastWord(String line) {
        var word = line.substring(line.lastIndexOf(' ') + 1);
        return word.endsWith(".") && word.length() <= LONGEST_ABBREVIATION
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private void underline(int level) {
        if (open.isEmpty() || open.length() > 400 || open.charAt(0) == '-') {
            close();
            return;
        }
        blocks.heading(level, open.toString());
        open.setLength(0);
    }

    private void close() {
        if (!open.isEmpty()) {
            blocks.line(open.toString());
            open.setLength(0);
        }
    }

    private static boolean isUnderline(String line) {
        char first = line.charAt(0);
        return line.length() > 1
                && (first == '=' || first == '-')
                && line.chars().allMatch(c -> c == first);
    }

    private static int headingLevel(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        return level <= 6 && level < line.length() && line.charAt(level) == ' ' ? level : 0;
    }

    /** @return how many characters the bullet takes, 0 when there is none */
    private static int bullet(String line) {
        int start = line.startsWith("\\") ? 1 : 0;
        boolean found = line.length() > start + 1
                && "*-+•·▪●○■–—".indexOf(line.charAt(start)) >= 0
                && Character.isWhitespace(line.charAt(start + 1));
        return found ? start + 2 : 0;
    }

    private static int indent(String raw) {
        int spaces = 0;
        while (spaces < raw.length() && raw.charAt(spaces) == ' ') {
            spaces++;
        }
        return Math.min(6, spaces / 2);
    }
}
