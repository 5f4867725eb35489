package dovod.platform;

/** What somebody wrote, to be quoted in a line: white space is one space, and what is too long ends with an ellipsis. */
public final class OneLine {

    private OneLine() {}

    /** @param longest in UTF-16 units; a sign that stands across the end stays whole */
    public static String of(String text, int longest) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, longest))) + "…";
    }
}
