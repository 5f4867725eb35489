package dovod.platform.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of an MP4 or MOV, in place, all that is neither picture nor sound: where it was filmed, when, by whom and
 * with what. Phones write the place as {@code udta/©xyz}, {@code loci} or keys of {@code meta}; cameras and drones write
 * it as a track. Boxes that tell become {@code free} and hold zeros, so nothing moves and the film plays as before.
 *
 * <p>Boxes are those of ISO/IEC 14496-12 and of QuickTime. A film that is not built like one is left as it is: where the
 * boxes stop making sense a player stops too.
 */
final class WashingFilm {

    private static final Set<Integer> HOLDING =
            Set.of(type("moov"), type("mdia"), type("minf"), type("moof"), type("traf"), type("mvex"));
    private static final Set<Integer> TELLING =
            Set.of(type("udta"), type("meta"), type("uuid"), type("free"), type("skip"));
    private static final int TRACK = type("trak");
    private static final int FREE = type("free");
    private static final Set<Integer> SEEN_OR_HEARD = Set.of(type("vide"), type("soun"));

    private static final int DEEPEST = 8;
    private static final int MOST_BOXES = 100_000;
    private static final int LONGEST_TABLE = 8 * 1024 * 1024;
    private static final int HANDLER = 8;
    private static final int CHUNKS = 8;

    private final FilmBytes film;
    private int boxes;

    private WashingFilm(FilmBytes film) {
        this.film = film;
    }

    /** A film with more boxes than any camera makes, or with samples that lie on one another. */
    static final class Strange extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** @throws Strange when it cannot be told what is in it */
    static void wash(Path film) throws IOException, Strange {
        try (var bytes = new FilmBytes(film)) {
            new WashingFilm(bytes).walk(new Box(0, 0, bytes.size(), 0), 0);
        }
    }

    /**
     * @param start where its header stands
     * @param body where its content begins
     * @param end where it ends, exclusive
     */
    private record Box(long start, long body, long end, int type) {}

    private void walk(Box outer, int depth) throws IOException, Strange {
        for (var box = next(outer, outer.body()); box != null; box = next(outer, box.end())) {
            if (TELLING.contains(box.type())) {
                blank(box);
            } else if (box.type() == TRACK && !isSeenOrHeard(box)) {
                wipe(box);
                blank(box);
            } else if (depth < DEEPEST && (box.type() == TRACK || HOLDING.contains(box.type()))) {
                walk(box, depth + 1);
            }
        }
    }

    /** The box that begins there; null when none does, or it does not fit into the one around it. */
    private @Nullable Box next(Box outer, long at) throws IOException, Strange {
        if (outer.end() - at < 8) {
            return null;
        }
        if (++boxes > MOST_BOXES) {
            throw new Strange();
        }
        var head = film.read(at, (int) Math.min(16, outer.end() - at));
        long told = Integer.toUnsignedLong(head.getInt(0));
        int header = told == 1 ? 16 : 8;
        if (head.limit() < header) {
            return null;
        }
        long length = told == 1 ? head.getLong(8) : told == 0 ? outer.end() - at : told;
        return length < header || length > outer.end() - at
                ? null
                : new Box(at, at + header, at + length, head.getInt(4));
    }

    private @Nullable Box inside(@Nullable Box outer, String... path) throws IOException, Strange {
        var found = outer;
        for (int step = 0; step < path.length && found != null; step++) {
            found = child(found, type(path[step]));
        }
        return found;
    }

    private @Nullable Box child(Box outer, int type) throws IOException, Strange {
        var box = next(outer, outer.body());
        while (box != null && box.type() != type) {
            box = next(outer, box.end());
        }
        return box;
    }

    private boolean isSeenOrHeard(Box track) throws IOException, Strange {
        var handler = inside(track, "mdia", "hdlr");
        return handler != null
                && handler.end() - handler.body() >= HANDLER + 4
                && SEEN_OR_HEARD.contains(film.read(handler.body() + HANDLER, 4).getInt(0));
    }

    /** What a track tells lies elsewhere in the file: its tables say where. */
    private void wipe(Box track) throws IOException, Strange {
        var table = inside(track, "mdia", "minf", "stbl");
        var wide = table(inside(table, "co64"));
        var places = wide.limit() > 0 ? wide : table(inside(table, "stco"));
        var samples = new FilmSamples(table(inside(table, "stsc")), table(inside(table, "stsz")));
        int width = wide.limit() > 0 ? Long.BYTES : Integer.BYTES;
        for (int chunk = 0; CHUNKS + (chunk + 1L) * width <= places.limit(); chunk++) {
            int at = CHUNKS + chunk * width;
            long place = width == Long.BYTES ? places.getLong(at) : Integer.toUnsignedLong(places.getInt(at));
            film.zero(place, samples.inChunk(chunk));
        }
    }

    private ByteBuffer table(@Nullable Box box) throws IOException {
        return box == null || box.end() - box.body() > LONGEST_TABLE
                ? ByteBuffer.allocate(0)
                : film.read(box.body(), (int) (box.end() - box.body()));
    }

    private void blank(Box box) throws IOException, Strange {
        film.write(box.start() + 4, ByteBuffer.allocate(4).putInt(0, FREE));
        film.zero(box.body(), box.end() - box.body());
    }

    private static int type(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)).getInt();
    }
}
