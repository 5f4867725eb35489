package dovod.conversations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody looks for.
 *
 * @param terms all of them must be there; each may stand in any of its variants
 * @param numbers the whole as a number of an order, a posting or a product; empty when it is none
 * @param name the whole as the beginning of a name; empty when it is none
 */
record Query(List<Term> terms, Set<String> numbers, String name) {

    private static final int MOST_TERMS = 12;
    private static final Pattern TERM = Pattern.compile("[\"«„“]([^\"»“”]*)[\"»“”]?|([^\\s\"«„“]+)");
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{2,60}");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L} .-]{1,60}");

    /** @param variants the same in other alphabets; @param phrase words that stand side by side */
    record Term(Set<String> variants, boolean phrase) {}

    static Query of(String typed) {
        var text = PlainText.comparable(typed);
        return new Query(terms(text), numbers(text), name(text));
    }

    /** As names are kept for searching. */
    static String sought(String name) {
        return PlainText.comparable(name).toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private static List<Term> terms(String text) {
        var terms = new ArrayList<Term>();
        var found = TERM.matcher(text);
        while (found.find() && terms.size() < MOST_TERMS) {
            if (found.group(1) != null && !found.group(1).isBlank()) {
                terms.add(new Term(Set.of(found.group(1)), true));
            } else if (found.group(2) != null) {
                terms.add(new Term(LookAlikes.of(found.group(2)), false));
            }
        }
        return terms;
    }

    private static Set<String> numbers(String text) {
        boolean isNumber = NUMBER.matcher(text).matches() && text.chars().anyMatch(Character::isDigit);
        if (!isNumber) {
            return Set.of();
        }
        var numbers = new LinkedHashSet<>(LookAlikes.of(text));
        LookAlikes.of(text.toUpperCase(Locale.ROOT)).forEach(numbers::add);
        return numbers;
    }

    private static String name(String text) {
        return NAME.matcher(text).matches() ? sought(text) : "";
    }
}
