package dovod.lib.replycheck.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A set of words; a word written with {@code *} at its end stands for all that begin so. */
final class Words {

    private final Set<String> whole = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private int shortest = Integer.MAX_VALUE;
    private int longest;

    Words(List<String> words) {
        for (var word : words) {
            if (word.endsWith("*")) {
                var beginning = word.substring(0, word.length() - 1);
                beginnings.add(beginning);
                shortest = Math.min(shortest, beginning.length());
                longest = Math.max(longest, beginning.length());
            } else {
                whole.add(word);
            }
        }
    }

    boolean has(String form) {
        if (whole.contains(form)) {
            return true;
        }
        for (int size = Math.min(longest, form.length()); size >= shortest; size--) {
            if (beginnings.contains(form.substring(0, size))) {
                return true;
            }
        }
        return false;
    }
}
