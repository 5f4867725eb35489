package dovod.lib.clausediff;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An outline made ready for comparison: its words as numbers, equal clauses with equal keys. */
final class Version {

    /** Words and whole texts of both versions, each with a number of its own. */
    static final class Vocabulary {

        private final Map<String, Integer> words = new HashMap<>();
        private final Map<List<Integer>, Integer> texts = new HashMap<>();

        int word(String form) {
            return words.computeIfAbsent(form, unknown -> words.size());
        }

        int text(int[] forms) {
            var list = Arrays.stream(forms).boxed().toList();
            return texts.computeIfAbsent(list, unknown -> texts.size());
        }
    }

    /** In words; nobody mistakes a longer clause for a heading. */
    private static final int LONGEST_HEADING = 50;

    final Outline outline;
    final int size;
    final int[][] words;
    final int[] keys;
    final int[] folded;
    final int[] parents;
    final int[] sections;
    final boolean[] headings;

    Version(Outline outline, Vocabulary vocabulary) {
        this.outline = outline;
        this.size = outline.clauses().size();
        words = new int[size][];
        keys = new int[size];
        folded = new int[size];
        parents = new int[size];
        sections = new int[size];
        headings = new boolean[size];
        outline.clauses().forEach(clause -> prepare(clause, vocabulary));
    }

    private void prepare(Clause clause, Vocabulary vocabulary) {
        int i = clause.index();
        var forms = forms(clause.text());
        words[i] = forms.stream().mapToInt(vocabulary::word).toArray();
        folded[i] = forms.size() > LONGEST_HEADING ? -1 - i : vocabulary.text(small(forms, vocabulary));
        keys[i] = clause.heading() ? folded[i] : vocabulary.text(words[i]);
        parents[i] = clause.parent();
        headings[i] = clause.heading();
        sections[i] = clause.heading() ? i : clause.parent() < 0 ? -1 : sections[clause.parent()];
    }

    private static int[] small(List<String> forms, Vocabulary vocabulary) {
        return forms.stream()
                .map(form -> form.toLowerCase(Locale.ROOT))
                .mapToInt(vocabulary::word)
                .toArray();
    }

    /** The sign a clause ends with says where it stands in a list, not what it means. */
    static List<String> forms(String text) {
        var forms = Token.of(text).stream().map(Token::form).toList();
        int end = forms.size();
        while (end > 0 && isIdle(forms.get(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && isIdle(forms.get(start))) {
            start++;
        }
        return forms.subList(start, end);
    }

    private static boolean isIdle(String form) {
        return ".,;:|-=~#<>!".contains(form);
    }

    Clause clause(int index) {
        return outline.clauses().get(index);
    }

    /** The section something stands in: for a heading the one above it. */
    int place(int index) {
        return headings[index] ? upper(index) : sections[index];
    }

    /** The section that a section stands in, -1 at the top. */
    int upper(int section) {
        return parents[section] < 0 ? -1 : sections[parents[section]];
    }
}
