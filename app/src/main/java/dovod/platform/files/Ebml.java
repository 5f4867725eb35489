package dovod.platform.files;

import dovod.platform.files.WashingFilm.Strange;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the elements of an EBML file, RFC 8794. */
final class Ebml {

    private static final int LONGEST_ID = 4;
    private static final int LONGEST_SIZE = 8;
    private static final int MOST_ELEMENTS = 2_000_000;

    private final FilmBytes film;
    private int elements;

    Ebml(FilmBytes film) {
        this.film = film;
    }

    /**
     * @param start where its name stands
     * @param body where its content begins
     * @param end where it ends, exclusive
     * @param endless it has no size of its own: it ends with what is around it, or earlier
     */
    record Element(long start, int id, long body, long end, boolean endless) {}

    @Nullable Element first(Element outer) throws IOException, Strange {
        return next(outer, outer.body());
    }

    /** The element that begins there; null when none does, or it does not fit into the one around it. */
    @Nullable Element next(Element outer, long at) throws IOException, Strange {
        if (outer.end() - at < 2) {
            return null;
        }
        if (++elements > MOST_ELEMENTS) {
            throw new Strange();
        }
        var head = film.read(at, LONGEST_ID + LONGEST_SIZE);
        int name = length(head.get(0));
        if (name > LONGEST_ID) {
            return null;
        }
        int size = length(head.get(name));
        long body = at + name + size;
        if (size > LONGEST_SIZE || body > outer.end()) {
            return null;
        }
        long told = bits(head.getLong(name), size);
        boolean endless = told == (1L << (7 * size)) - 1;
        if (!endless && told > outer.end() - body) {
            return null;
        }
        int id = head.getInt(0) >>> (8 * (Integer.BYTES - name));
        return new Element(at, id, body, endless ? outer.end() : body + told, endless);
    }

    @Nullable Element child(Element outer, int id) throws IOException, Strange {
        var child = first(outer);
        while (child != null && child.id() != id) {
            child = next(outer, child.end());
        }
        return child;
    }

    /** The unsigned number that is its content. */
    long number(Element element) throws IOException {
        int length = (int) Math.min(Long.BYTES, element.end() - element.body());
        return length == 0 ? 0 : film.read(element.body(), Long.BYTES).getLong() >>> (8 * (Long.BYTES - length));
    }

    /** The number of varying length that its content begins with; 0 when it does not. */
    long leadingNumber(Element element) throws IOException {
        var head = film.read(element.body(), Long.BYTES);
        int length = length(head.get(0));
        return length > LONGEST_SIZE ? 0 : bits(head.getLong(0), length);
    }

    /** As the zeros before the first one tell; 9 for none. */
    private static int length(byte first) {
        return Integer.numberOfLeadingZeros(first & 0xFF) - 23;
    }

    /** Without the mark of their length. */
    private static long bits(long head, int length) {
        return (head >>> (8 * (Long.BYTES - length))) & ((1L << (7 * length)) - 1);
    }
}
