package dovod.lib.replycheck.corpus;

import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.Slot;
import dovod.lib.replycheck.text.Text;
import dovod.lib.replycheck.text.Zone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a reply is compared by.
 *
 * @param key 64-bit hash of the masked body: equal bodies have equal keys
 * @param shingles hashes of each three words in a row of the masked body, sorted, distinct
 * @param grams hashes of each four words in a row, in order, sentence by sentence
 * @param words number of words of the masked body
 */
public record Fingerprint(long key, int[] shingles, int[] grams, int words) {

    private static final int SHINGLE = 3;
    private static final int GRAM = 4;

    /** The fingerprint of a reply that has been read. */
    public static Fingerprint of(Text text) {
        var body = new ArrayList<int[]>();
        for (var sentence : sentences(text)) {
            body.add(masked(text, sentence));
        }
        var flat = body.stream().flatMapToInt(Arrays::stream).toArray();
        return new Fingerprint(key(flat), distinct(grams(flat, SHINGLE)), allGrams(body), flat.length);
    }

    /** Hashes of each four words in a row of one sentence. */
    public static int[] grams(Text text, Sentence sentence) {
        return grams(masked(text, sentence), GRAM);
    }

    /** The body; where there is none, all but the greeting. */
    private static List<Sentence> sentences(Text text) {
        var body = new ArrayList<Sentence>();
        var rest = new ArrayList<Sentence>();
        for (var sentence : text.sentences()) {
            if (sentence.zone() == Zone.BODY) {
                body.add(sentence);
            } else if (sentence.zone() != Zone.GREETING) {
                rest.add(sentence);
            }
        }
        return body.isEmpty() ? rest : body;
    }

    /** Hashes of the words of a sentence, each slot as one mask. */
    static int[] masked(Text text, Sentence sentence) {
        var words = new int[sentence.to() - sentence.from()];
        int count = 0;
        int slot = firstSlot(text.slots(), sentence.from());
        for (int at = sentence.from(); at < sentence.to(); ) {
            if (slot < text.slots().size() && text.slots().get(slot).from() == at) {
                words[count++] = mixed(text.slots().get(slot).kind().mask().hashCode());
                at = Math.max(at + 1, text.slots().get(slot++).to());
            } else {
                var token = text.tokens().get(at++);
                if (token.isText()) {
                    words[count++] = mixed(token.stem().hashCode());
                }
            }
        }
        return Arrays.copyOf(words, count);
    }

    private static int firstSlot(List<Slot> slots, int token) {
        int low = 0;
        int high = slots.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (slots.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int[] allGrams(List<int[]> sentences) {
        return sentences.stream()
                .flatMapToInt(s -> Arrays.stream(grams(s, GRAM)))
                .toArray();
    }

    private static int[] grams(int[] words, int size) {
        if (words.length < size) {
            return words.length == 0 ? words : new int[] {hash(words, 0, words.length)};
        }
        var grams = new int[words.length - size + 1];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = hash(words, i, i + size);
        }
        return grams;
    }

    private static int hash(int[] words, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = mixed(hash * 31 + words[i]);
        }
        return hash;
    }

    private static long key(int[] words) {
        long key = words.length;
        for (int word : words) {
            key = (key ^ word) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 29;
        }
        return key;
    }

    private static int[] distinct(int[] values) {
        Arrays.sort(values);
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[count++] = values[i];
            }
        }
        return Arrays.copyOf(values, count);
    }

    static int mixed(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x7feb352d;
        mixed = (mixed ^ (mixed >>> 15)) * 0x846ca68b;
        return mixed ^ (mixed >>> 16);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && key == that.key && Arrays.equals(shingles, that.shingles);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(key);
    }

    @Override
    public String toString() {
        return "Fingerprint[" + Long.toHexString(key) + ", " + words + " words]";
    }
}
