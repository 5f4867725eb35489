package dovod.lib.clausediff;

import java.util.Arrays;

/**
 * How wide the lines of a text were broken.
 *
 * @param width in characters; nearly all lines are shorter
 */
record Wrapping(int width) {

    private static final int NOT_WRAPPED = 300;

    static Wrapping of(String[] lines) {
        var lengths = Arrays.stream(lines)
                .mapToInt(line -> line.strip().length())
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        return new Wrapping(lengths.length == 0 ? 0 : lengths[(int) (lengths.length * 0.95)]);
    }

    /** The line was broken only because the next word did not fit any more. */
    boolean goesOn(String line, String next) {
        if (width > NOT_WRAPPED || line.isEmpty() || next.isEmpty()) {
            return false;
        }
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        return Character.isLowerCase(next.charAt(0)) && line.length() > width / 3
                || line.length() + 1 + word > width * 0.85;
    }

    /** A word was divided between two lines. */
    boolean hyphenated(CharSequence line, String next) {
        int end = line.length() - 1;
        return width <= NOT_WRAPPED
                && end > 0
                && line.charAt(end) == '-'
                && Character.isLetter(line.charAt(end - 1))
                && Character.isLowerCase(next.charAt(0));
    }
}
