package dovod.catalog;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rectangle on a drawing, in ten-thousandths of its width and height, so that it fits the drawing at any size.
 *
 * @throws IllegalArgumentException when it does not lie within the drawing, or is nothing
 */
public record Region(int x, int y, int width, int height) {

    public static final int WHOLE = 10_000;

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,5})[ ,;]+(\\d{1,5})[ ,;]+(\\d{1,5})[ ,;]+(\\d{1,5})");

    public Region {
        if (!fits(x, width) || !fits(y, height)) {
            throw new IllegalArgumentException("outside of the drawing");
        }
    }

    /**
     * As forms and tables write it: {@code x,y,width,height}; null for an empty text.
     *
     * @throws Refused {@code part_region} on the field {@code region}
     */
    public static @Nullable Region of(String written) {
        if (written.isBlank()) {
            return null;
        }
        var found = WRITTEN.matcher(written.strip());
        if (!found.matches()) {
            throw wrong();
        }
        try {
            return new Region(
                    number(found.group(1)), number(found.group(2)), number(found.group(3)), number(found.group(4)));
        } catch (IllegalArgumentException outside) {
            throw wrong();
        }
    }

    /** As {@link #of} reads it. */
    public String written() {
        return x + "," + y + "," + width + "," + height;
    }

    private static boolean fits(int from, int length) {
        return from >= 0 && length > 0 && from + length <= WHOLE;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Refused wrong() {
        return new Refused(Refusal.field("region", "part_region"));
    }
}
