package dovod.platform.files;

import dovod.platform.files.Ebml.Element;
import dovod.platform.files.WashingFilm.Strange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a WebM or Matroska, in place, all that is neither picture nor sound: titles, dates, programs, tags,
 * attachments, chapters, and tracks that are neither seen nor heard. What tells becomes {@code Void} and holds zeros,
 * so nothing moves and the film plays as before.
 *
 * <p>Elements are those of RFC 8794 and RFC 9559; what is not known to be needed for playing goes. Where the elements
 * stop making sense the rest is left: a player stops there too.
 */
final class WashingWebm {

    private static final int FILE = 0;
    private static final int HEADER = 0x1A45DFA3;
    private static final int SEGMENT = 0x18538067;
    private static final int SEEK_HEAD = 0x114D9B74;
    private static final int CUES = 0x1C53BB6B;
    private static final int INFO = 0x1549A966;
    private static final int TRACKS = 0x1654AE6B;
    private static final int TRACK = 0xAE;
    private static final int TRACK_NUMBER = 0xD7;
    private static final int TRACK_TYPE = 0x83;
    private static final int CLUSTER = 0x1F43B675;
    private static final int GROUP = 0xA0;
    private static final int BLOCK = 0xA1;
    private static final int SIMPLE_BLOCK = 0xA3;
    private static final int VOID = 0xEC;

    private static final Set<Integer> HOLDING = Set.of(SEGMENT, INFO, TRACKS, CLUSTER);

    /** The programs that wrote it: the standard wants these two to be there, be they empty. */
    private static final Set<Integer> PROGRAMS = Set.of(0x4D80, 0x5741);

    /** What a player needs, by what it stands in. Where a cluster has no end, its content stands in the segment. */
    private static final Map<Integer, Set<Integer>> KEPT = Map.of(
            FILE,
            Set.of(HEADER),
            SEGMENT,
            Set.of(SEEK_HEAD, CUES, 0xE7, 0xA7, 0xAB),
            INFO,
            Set.of(0x2AD7B1, 0x4489),
            TRACKS,
            Set.of(),
            TRACK,
            Set.of(
                    TRACK_NUMBER,
                    TRACK_TYPE,
                    0x73C5,
                    0xB9,
                    0x88,
                    0x55AA,
                    0x9C,
                    0x6DE7,
                    0x6DF8,
                    0x23E383,
                    0x234E7A,
                    0x23314F,
                    0x55EE,
                    0x22B59C,
                    0x22B59D,
                    0x86,
                    0x63A2,
                    0xAA,
                    0x56AA,
                    0x56BB,
                    0xE0,
                    0xE1,
                    0x6D80),
            CLUSTER,
            Set.of(0xE7, 0xA7, 0xAB),
            GROUP,
            Set.of(0x9B, 0xFB, 0xFA, 0x75A2));

    private static final int DEEPEST = 6;
    private static final int VIDEO = 1;
    private static final int AUDIO = 2;
    private static final int LONGEST_SIZE = 8;

    private final FilmBytes film;
    private final Ebml ebml;
    private final Set<Long> shown = new HashSet<>();

    private WashingWebm(FilmBytes film) {
        this.film = film;
        this.ebml = new Ebml(film);
    }

    /** @throws Strange when it cannot be told what is in it */
    static void wash(Path film) throws IOException, Strange {
        try (var bytes = new FilmBytes(film)) {
            var washing = new WashingWebm(bytes);
            var whole = new Element(0, FILE, 0, bytes.size(), false);
            washing.learn(whole, 0);
            washing.walk(whole, 0);
        }
    }

    /** Which tracks are seen or heard: blocks may come before the table of tracks. */
    private void learn(Element outer, int depth) throws IOException, Strange {
        for (var one = ebml.first(outer); one != null; one = after(outer, one)) {
            if (one.id() == TRACK && isSeenOrHeard(one)) {
                shown.add(number(one, TRACK_NUMBER));
            } else if (depth < DEEPEST && (one.id() == SEGMENT || one.id() == TRACKS)) {
                learn(one, depth + 1);
            }
        }
    }

    private void walk(Element outer, int depth) throws IOException, Strange {
        for (var one = ebml.first(outer); one != null; one = after(outer, one)) {
            if (one.id() == CLUSTER && one.endless()) {
                continue;
            }
            if (isTold(outer, one) || depth == DEEPEST) {
                blank(one);
            } else if (PROGRAMS.contains(one.id())) {
                film.zero(one.body(), one.end() - one.body());
            } else if (HOLDING.contains(one.id()) || one.id() == TRACK || one.id() == GROUP) {
                walk(one, depth + 1);
            }
        }
    }

    /** A cluster without an end is gone into, as if it were only a mark. */
    private @Nullable Element after(Element outer, Element one) throws IOException, Strange {
        return ebml.next(outer, one.id() == CLUSTER && one.endless() ? one.body() : one.end());
    }

    private boolean isTold(Element outer, Element one) throws IOException, Strange {
        return switch (one.id()) {
            case SEGMENT, INFO, TRACKS, CLUSTER -> false;
            case TRACK -> !isSeenOrHeard(one);
            case GROUP -> isHidden(ebml.child(one, BLOCK));
            case BLOCK, SIMPLE_BLOCK -> isHidden(one);
            default -> !PROGRAMS.contains(one.id()) && !isKept(outer, one);
        };
    }

    private static boolean isKept(Element outer, Element one) {
        var kept = KEPT.get(outer.id());
        return kept != null && kept.contains(one.id());
    }

    private boolean isSeenOrHeard(Element track) throws IOException, Strange {
        long type = number(track, TRACK_TYPE);
        return type == VIDEO || type == AUDIO;
    }

    private boolean isHidden(@Nullable Element block) throws IOException {
        return block == null || !shown.contains(ebml.leadingNumber(block));
    }

    private long number(Element outer, int id) throws IOException, Strange {
        var child = ebml.child(outer, id);
        return child == null ? 0 : ebml.number(child);
    }

    /** As long as before: what its name took goes to the size, and what the size cannot take to the content. */
    private void blank(Element one) throws IOException, Strange {
        if (one.endless()) {
            throw new Strange();
        }
        long whole = one.end() - one.start();
        int size = (int) Math.min(LONGEST_SIZE, one.body() - one.start() - 1);
        film.zero(one.start(), whole);
        var head = ByteBuffer.allocate(1 + Long.BYTES).put((byte) VOID);
        head.putLong(((1L << (7 * size)) | (whole - 1 - size)) << (8 * (Long.BYTES - size)));
        film.write(one.start(), head.flip().limit(1 + size));
    }
}
