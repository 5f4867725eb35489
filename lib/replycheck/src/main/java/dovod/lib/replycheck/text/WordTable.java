package dovod.lib.replycheck.text;

import java.util.function.Function;

/**
 * What is known of the words seen lately, in a fixed table: a support desk says the same few
 * thousand words all day.
 *
 * <p>Safe for use by several threads: an entry is immutable, and a lost race costs one finding out.
 *
 * @param <K> what is known of a word
 */
public final class WordTable<K> {

    private static final int SLOTS = 1 << 16;

    private record Entry<K>(String word, K known) {}

    private final Entry<K>[] entries;
    private final Function<String, K> knowing;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    /** An empty table; {@code knowing} finds out about a word that is not in it. */
    public WordTable(Function<String, K> knowing) {
        this.entries = new Entry[SLOTS];
        this.knowing = knowing;
    }

    /** What is known of a word. */
    public K of(String word) {
        int hash = word.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
        var entry = entries[slot];
        if (entry == null || !entry.word.equals(word)) {
            entry = new Entry<>(word, knowing.apply(word));
            entries[slot] = entry;
        }
        return entry.known;
    }
}
