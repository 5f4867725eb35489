package dovod.lib.clausediff;

/** Writes clean text, block after block; what has neither letter nor digit is left out. */
final class CleanBlocks {

    private final StringBuilder written = new StringBuilder();

    void heading(int level, String text) {
        add("#".repeat(Math.clamp(level, 1, 6)) + " ", text);
    }

    void line(String text) {
        add("", text);
    }

    void item(int depth, String text) {
        add("  ".repeat(Math.clamp(depth, 0, 6)) + "- ", text);
    }

    /** @param row cells between bars, as Markdown has them */
    void row(String row) {
        var cells = new StringBuilder("|");
        for (var cell : row.split("(?<!\\\\)\\|", -1)) {
            if (!cell.isBlank()) {
                cells.append(' ').append(Inline.squeezed(cell)).append(" |");
            }
        }
        add("", cells.toString());
    }

    private void add(String prefix, String text) {
        if (text.chars().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        if (!written.isEmpty()) {
            written.append("\n\n");
        }
        int indent = prefix.isEmpty() ? leading(text) : 0;
        written.append(prefix).append(text, 0, indent).append(Inline.squeezed(text.substring(indent)));
    }

    /** Two spaces before a nested item mean something. */
    private static int leading(String text) {
        int spaces = 0;
        while (spaces < text.length() && text.charAt(spaces) == ' ') {
            spaces++;
        }
        return text.startsWith("- ", spaces) ? spaces : 0;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
