package dovod.lib.replycheck.text;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** Stems of Russian and English words by the Snowball algorithms. Safe for use by several threads. */
final class Stems {

    private static final int LONGEST = 40;
    private static final int ROOT = 5;
    private static final int SHORT = 2;

    /**
     * What is known of a word.
     *
     * @param root the first letters of its stem, so that проверить meets проверка
     * @param content whether it carries meaning: longer than two letters and no stop word
     */
    record Stem(String form, String stem, String root, boolean content) {}

    private final Words stop = Sections.of("stop.txt").words("stop");
    private final WordTable<Stem> known = new WordTable<>(this::find);
    private final ThreadLocal<SnowballStemmer> russian = ThreadLocal.withInitial(RussianStemmer::new);
    private final ThreadLocal<SnowballStemmer> english = ThreadLocal.withInitial(EnglishStemmer::new);

    Stem find(String word) {
        var stem = stem(word);
        return new Stem(word, stem, root(stem), word.length() > SHORT && !stop.has(word));
    }

    Stem known(String word) {
        return known.of(word);
    }

    String of(String word) {
        return known.of(word).stem;
    }

    static String root(String stem) {
        return (stem.length() <= ROOT ? stem : stem.substring(0, ROOT)).replace('й', 'и');
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
