package dovod.lib.replycheck.corpus;

import dovod.lib.replycheck.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The earlier replies of one counterparty. Not safe for use by several threads while replies are
 * being added; searches alone may run side by side.
 */
public final class Corpus {

    /** From this similarity on a reply belongs to a family. */
    public static final double SAME = .8;

    private static final int MOST_CANDIDATES = 64;

    final Families families;
    final GramCounts grams;
    final Keys keys;
    private BandIndex index;
    private long revision;

    /** A corpus without replies. */
    public Corpus() {
        this(new Families(), new GramCounts(), new Keys());
    }

    Corpus(Families families, GramCounts grams, Keys keys) {
        this.families = families;
        this.grams = grams;
        this.keys = keys;
        this.index = indexed(families.size());
    }

    /**
     * Adds a reply.
     *
     * @param conversation id of its conversation
     * @param at when it was written; times before 1970 and after 2106 are not kept apart
     * @param reply the reply as read
     */
    public void add(String conversation, Instant at, Text reply) {
        add(conversation, at, reply, Fingerprint.of(reply));
    }

    /** Adds a reply whose fingerprint is at hand. */
    public void add(String conversation, Instant at, Text reply, Fingerprint print) {
        if (print.words() == 0) {
            return;
        }
        revision++;
        int owner = conversation.hashCode();
        int seconds = (int) Math.clamp(at.getEpochSecond(), 0, 0xFFFFFFFFL);
        for (int gram : print.grams()) {
            grams.add(gram, owner);
        }
        int family = joined(print);
        if (family >= 0) {
            families.use(family, owner, seconds);
        } else {
            family = found(print, reply.original(), owner, seconds);
        }
        keys.put(print.key(), family);
    }

    private int joined(Fingerprint print) {
        int exact = keys.get(print.key());
        if (exact >= 0) {
            return exact;
        }
        var bands = MinHash.bands(print.shingles());
        var candidates = new int[MOST_CANDIDATES];
        int count = index.candidates(bands, candidates);
        for (int i = 0; i < count; i++) {
            if (similarity(candidates[i], print) >= SAME) {
                return candidates[i];
            }
        }
        return -1;
    }

    private int found(Fingerprint print, String text, int owner, int seconds) {
        int family = families.add(print.shingles(), text, owner, seconds);
        if (index.isFull()) {
            index = indexed(families.size() * 2);
        } else {
            index.add(MinHash.bands(print.shingles()));
        }
        return family;
    }

    private BandIndex indexed(int expected) {
        var fresh = new BandIndex(expected);
        for (int family = 0; family < families.size(); family++) {
            var set = java.util.Arrays.copyOfRange(
                    families.shingles.array(), families.start(family), families.ends.get(family));
            fresh.add(MinHash.bands(set));
        }
        return fresh;
    }

    private double similarity(int family, Fingerprint print) {
        int shared = families.shared(family, print.shingles());
        return shared / (double) (families.count(family) + print.shingles().length - shared);
    }

    /** The nearest earlier reply that other conversations than the given one have seen. */
    public Optional<Match> nearest(String conversation, Fingerprint print) {
        if (print.words() == 0) {
            return Optional.empty();
        }
        int owner = conversation.hashCode();
        int exact = keys.get(print.key());
        if (exact >= 0 && families.others(exact, owner) > 0) {
            return Optional.of(
                    new Match(exact, similarity(exact, print), contained(exact, print), families.others(exact, owner)));
        }
        return searched(owner, print);
    }

    private Optional<Match> searched(int owner, Fingerprint print) {
        var candidates = new int[MOST_CANDIDATES];
        int count = index.candidates(MinHash.bands(print.shingles()), candidates);
        int best = -1;
        double highest = 0;
        for (int i = 0; i < count; i++) {
            double similarity = families.others(candidates[i], owner) > 0 ? similarity(candidates[i], print) : 0;
            if (similarity > highest) {
                highest = similarity;
                best = candidates[i];
            }
        }
        return best < 0
                ? Optional.empty()
                : Optional.of(new Match(best, highest, contained(best, print), families.others(best, owner)));
    }

    private double contained(int family, Fingerprint print) {
        return families.shared(family, print.shingles()) / (double) Math.max(1, families.count(family));
    }

    /**
     * Share of four-word runs that were used in at least {@code least} other conversations: how much
     * of a reply, or of a sentence of it, is stock.
     */
    public double coverage(String conversation, int[] runs, int least) {
        int owner = conversation.hashCode();
        int covered = 0;
        for (int gram : runs) {
            covered += grams.others(gram, owner) >= least ? 1 : 0;
        }
        return runs.length == 0 ? 0 : covered / (double) runs.length;
    }

    /** The number of the family that a reply belongs to or would join; -1 when there is none. */
    public int familyOf(Fingerprint print) {
        return print.words() == 0 ? -1 : joined(print);
    }

    /** A family by its number. */
    public Family family(int number) {
        return families.get(number);
    }

    /** Families used in at least so many conversations, the most used first. */
    public List<Family> families(int conversations) {
        var found = new ArrayList<Integer>();
        for (int family = 0; family < families.size(); family++) {
            if (families.conversations.get(family) >= conversations) {
                found.add(family);
            }
        }
        found.sort((one, other) -> Integer.compare(families.uses.get(other), families.uses.get(one)));
        return found.stream().map(families::get).toList();
    }

    /** Other after each reply that was added: what was judged by an earlier one may be judged otherwise now. */
    public long revision() {
        return revision;
    }

    /** Number of families. */
    public int size() {
        return families.size();
    }

    /** Gives back memory that was held for growing. */
    public void trim() {
        families.texts.trim();
        families.shingles.trim();
        index.trim();
    }

    /** Writes the corpus; the stream stays open. */
    public void save(OutputStream out) throws IOException {
        CorpusFile.save(this, out);
    }

    /**
     * Reads a corpus that was saved.
     *
     * @throws IOException when the stream ends early or holds something else
     */
    public static Corpus load(InputStream in) throws IOException {
        return CorpusFile.load(in);
    }
}
