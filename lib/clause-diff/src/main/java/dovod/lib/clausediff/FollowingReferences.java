package dovod.lib.clausediff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "See 4.3" that became "see 4.4" says the same when clause 4.3 became 4.4. */
final class FollowingReferences {

    private static final Pattern DIGITS = Pattern.compile("\\d[\\d.]*");

    private final Version before;
    private final Version after;
    private final Pairs pairs;
    private final Map<String, List<Integer>> numbersBefore;
    private final Map<String, List<Integer>> numbersAfter;

    FollowingReferences(Version before, Version after, Pairs pairs) {
        this.before = before;
        this.after = after;
        this.pairs = pairs;
        this.numbersBefore = numbers(before);
        this.numbersAfter = numbers(after);
    }

    private static Map<String, List<Integer>> numbers(Version version) {
        var numbers = new HashMap<String, List<Integer>>();
        for (var clause : version.outline.clauses()) {
            var number = number(clause);
            if (!number.isEmpty()) {
                numbers.computeIfAbsent(number, unknown -> new ArrayList<>()).add(clause.index());
                var whole = number.contains(".") ? "" : above(version, clause);
                if (!whole.isEmpty()) {
                    numbers.computeIfAbsent(whole + "." + number, unknown -> new ArrayList<>())
                            .add(clause.index());
                }
            }
        }
        return numbers;
    }

    /** Clause 4 of article 3 is cited as 3.4. */
    private static String above(Version version, Clause clause) {
        return clause.parent() < 0 || clause.heading() ? "" : number(version.clause(clause.parent()));
    }

    private static String number(Clause clause) {
        var digits = DIGITS.matcher(clause.number());
        int roman = RomanNumber.value(clause.number());
        return digits.find() ? digits.group() : roman > 0 ? Integer.toString(roman) : "";
    }

    /** Are followed references all that is different in these two clauses? */
    boolean explain(int i, int j) {
        if (before.words[i].length != after.words[j].length) {
            return false;
        }
        var old = Version.forms(before.clause(i).text());
        var young = Version.forms(after.clause(j).text());
        for (int w = 0; w < old.size(); w++) {
            if (!old.get(w).equals(young.get(w)) && !follows(old, young, w)) {
                return false;
            }
        }
        return true;
    }

    private boolean follows(List<String> old, List<String> young, int place) {
        var from = old.get(place);
        var to = young.get(place);
        return refers(old, place) && follows(from, to);
    }

    /** Is what bore the one number what bears the other now? */
    boolean follows(@Nullable String from, @Nullable String to) {
        return from != null
                && to != null
                && numbersBefore.getOrDefault(from, List.of()).stream()
                        .anyMatch(i -> numbersAfter.getOrDefault(to, List.of()).contains(pairs.after(i)));
    }

    /** "4.3" may be a sum of money, "4.3.1" and "п. 4.3" may not. */
    private static boolean refers(List<String> forms, int place) {
        int before = place > 0 && forms.get(place - 1).equals(".") ? place - 2 : place - 1;
        return forms.get(place).matches("\\d+\\.\\d+\\.\\d[\\d.]*")
                || before >= 0 && Units.reference(forms.get(before));
    }
}
