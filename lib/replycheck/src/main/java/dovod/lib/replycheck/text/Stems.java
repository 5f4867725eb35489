package dovod.lib.replycheck.text;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * Stems of Russian and English words by the Snowball algorithms, behind a fixed table of the words
 * seen lately: a support desk says the same few thousand words all day.
 *
 * <p>Safe for use by several threads: an entry of the table is immutable, and a lost race costs one
 * stemming.
 */
final class Stems {

    private static final int SLOTS = 1 << 16;
    private static final int LONGEST = 40;

    private record Entry(String word, String stem) {}

    private final Words stop = Sections.of("stop.txt").words("stop");
    private final Entry[] table = new Entry[SLOTS];
    private final ThreadLocal<SnowballStemmer> russian = ThreadLocal.withInitial(RussianStemmer::new);
    private final ThreadLocal<SnowballStemmer> english = ThreadLocal.withInitial(EnglishStemmer::new);

    boolean isStop(String word) {
        return stop.has(word);
    }

    String of(String word) {
        int slot = spread(word.hashCode()) & (SLOTS - 1);
        var known = table[slot];
        if (known != null && known.word.equals(word)) {
            return known.stem;
        }
        var stem = stem(word);
        table[slot] = new Entry(word, stem);
        return stem;
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 16);
    }

    private String stem(String word) {
        if (word.length() > LONGEST) {
            return word;
        }
        var stemmer = isCyrillic(word.charAt(0)) ? russian.get() : english.get();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    static boolean isCyrillic(char letter) {
        return letter >= 0x400 && letter < 0x500;
    }
}
