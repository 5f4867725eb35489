package dovod.quality;

/**
 * Words of a draft that a remark is about.
 *
 * @param start where they begin, in UTF-16 code units
 * @param end where they end, exclusive
 * @param words as they are typed
 */
public record Stretch(int start, int end, String words) {

    /** Part of a text. */
    public static Stretch of(String text, int start, int end) {
        return new Stretch(start, end, text.substring(start, end));
    }

    boolean touches(Stretch other) {
        return start < other.end && other.start < end;
    }
}
