package dovod.contracts;

import dovod.lib.clausediff.Value;
import dovod.lib.clausediff.ValueKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody says a contract says.
 *
 * @param numbers of clauses, as they were cited
 * @param section its name in quotation marks, or empty
 * @param statement what is left
 */
record CitedWords(List<String> numbers, String section, String statement) {

    private static final int STEM = 5;
    private static final Pattern REFERENCE = Pattern.compile(
            "(?iuU)(?<!\\p{L})(?:подпункт\\p{L}*|пункт\\p{L}*|пп?\\.|стать\\p{L}*|ст\\.|раздел\\p{L}*|clauses?|sections?|articles?|§)"
                    + "\\s*(?:[«\"“]([^»\"”]{2,80})[»\"”]\\s*,?\\s*(?:п\\.?\\s*)?)?(\\d{1,3}(?:\\.\\d{1,3}){0,5}|\\([а-яa-z]\\))?");
    private static final Pattern BARE =
            Pattern.compile("(?<![\\d.,])\\d{1,3}(?:\\.\\d{1,3}){1,5}(?![\\d.,]*\\d|\\s*(?:%|руб))");

    static CitedWords of(String cited) {
        var numbers = new ArrayList<String>();
        var section = new StringBuilder();
        var found = REFERENCE.matcher(cited);
        while (found.find()) {
            if (found.group(2) != null) {
                numbers.add(found.group(2));
            }
            if (found.group(1) != null && section.isEmpty()) {
                section.append(found.group(1));
            }
        }
        if (numbers.isEmpty()) {
            BARE.matcher(cited).results().forEach(number -> numbers.add(number.group()));
        }
        var statement = BARE.matcher(REFERENCE.matcher(cited).replaceAll(" ")).replaceAll(" ");
        return new CitedWords(List.copyOf(numbers), section.toString(), statement.strip());
    }

    /** The beginnings of the words that matter. */
    static Set<String> stems(String text) {
        var stems = new HashSet<String>();
        for (var word : text.toLowerCase(Locale.ROOT).replace('ё', 'е').split("[^\\p{L}]+")) {
            if (word.length() >= STEM - 1) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }

    boolean says() {
        return stems(statement).size() > 2;
    }

    /** Which part of what is said stands there, from 0 to 1. */
    double within(String text) {
        var said = stems(statement);
        var there = stems(text);
        long common = said.stream().filter(there::contains).count();
        return said.isEmpty() ? 0 : common * 1.0 / said.size();
    }

    /** Values that are said and stand otherwise there. */
    List<String> differences(String text) {
        var there = Value.of(text);
        var differences = new ArrayList<String>();
        for (var said : Value.of(statement)) {
            var alike =
                    there.stream().filter(value -> value.kind() == said.kind()).toList();
            boolean stands = alike.stream().anyMatch(value -> same(value, said));
            if (!stands && !alike.isEmpty() && said.kind() != ValueKind.REFERENCE && said.kind() != ValueKind.NUMBER) {
                differences.add(said.text() + " ≠ " + alike.getFirst().text());
            }
        }
        return List.copyOf(differences);
    }

    /** "7 дней" and "7 календарных дней" do not contradict each other. */
    private static boolean same(Value one, Value other) {
        return one.canonical().startsWith(other.canonical())
                || other.canonical().startsWith(one.canonical());
    }
}
