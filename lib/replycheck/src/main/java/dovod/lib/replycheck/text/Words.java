package dovod.lib.replycheck.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A set of words; a word written with {@code *} at its end stands for all that begin so. */
final class Words {

    private static final int LETTERS = 64;

    private final Set<String> whole = new HashSet<>();
    private final List<List<String>> beginnings = new ArrayList<>();

    Words(List<String> words) {
        for (int i = 0; i < LETTERS; i++) {
            beginnings.add(new ArrayList<>(0));
        }
        for (var word : words) {
            if (word.endsWith("*")) {
                beginnings(word).add(word.substring(0, word.length() - 1));
            } else {
                whole.add(word);
            }
        }
    }

    boolean has(String form) {
        if (whole.contains(form)) {
            return true;
        }
        if (!form.isEmpty()) {
            var likely = beginnings(form);
            for (int i = 0; i < likely.size(); i++) {
                if (form.startsWith(likely.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The beginnings that may open with the first letter of a word. */
    private List<String> beginnings(String word) {
        return beginnings.get(word.charAt(0) & (LETTERS - 1));
    }
}
