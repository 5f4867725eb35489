package dovod.lib.replycheck.text;

import java.util.List;
import java.util.Locale;

/**
 * Which states of a matter exclude each other, from a lexicon file: on each line a state and those
 * that cannot follow it. States are told as bits, see {@link #bit}.
 */
public final class Exclusions {

    private static final int HALF = Long.SIZE / 2;

    /** For each bit those that it excludes. */
    private final long[] excluded = new long[Long.SIZE];

    private Exclusions() {}

    /** Reads one section of a lexicon file. */
    public static Exclusions load(String file, String section) {
        var exclusions = new Exclusions();
        for (var line : Sections.of(file).all().getOrDefault(section, List.of())) {
            var words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                exclusions.excluded[Long.numberOfTrailingZeros(bit(words[0]))] |= bit(words[i]);
            }
        }
        return exclusions;
    }

    private static long bit(String word) {
        boolean denied = word.startsWith("-");
        var name = (denied ? word.substring(1) : word).toUpperCase(Locale.ROOT).replace('-', '_');
        return bit(Tag.valueOf("STATE_" + name), denied);
    }

    /** The bit of a state, claimed or denied. */
    public static long bit(Tag state, boolean denied) {
        return 1L << state.ordinal() - Tag.STATE_STORED.ordinal() + (denied ? HALF : 0);
    }

    /** Whether one of the states said later cannot follow one of those said earlier. */
    public boolean exclude(long earlier, long later) {
        for (long left = earlier; left != 0; left &= left - 1) {
            if ((excluded[Long.numberOfTrailingZeros(left)] & later) != 0) {
                return true;
            }
        }
        return false;
    }
}
