package dovod.cases;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a case is called: the first thing its opening message says after the greeting, short enough for a heading.
 * The whole stands in the conversation.
 */
final class Subject {

    static final int LONGEST = 80;

    /** Fewer letters than these seldom say what it is about: what comes next belongs to them. */
    private static final int TELLING = 12;

    private static final Pattern GREETING = Pattern.compile(
            "^(?:(?:здравствуйте|приветствую|привет|добрый (?:день|вечер)|доброе утро|доброго (?:дня|вечера|времени суток)"
                    + "|hello|hi|good (?:morning|day|afternoon|evening))(?![\\p{L}])[\\s,.!:;()]*)+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]+(?=\\s)");

    private Subject() {}

    /** @param line the message's first line */
    static String of(String line) {
        var greeting = GREETING.matcher(line);
        var said = greeting.find() ? line.substring(greeting.end()) : line;
        return said.isBlank() ? line : cut(capital(firstSentence(said)));
    }

    private static String firstSentence(String said) {
        var end = SENTENCE_END.matcher(said);
        while (end.find()) {
            if (end.end() >= TELLING) {
                return said.substring(0, end.end());
            }
        }
        return said;
    }

    /** A heading may ask, but has no full stop. */
    private static String capital(String sentence) {
        var plain = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        int first = plain.offsetByCodePoints(0, 1);
        return plain.substring(0, first).toUpperCase(Locale.ROOT) + plain.substring(first);
    }

    private static String cut(String sentence) {
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int space = sentence.lastIndexOf(' ', LONGEST - 1);
        int end = space > LONGEST / 2 ? space : LONGEST - 1;
        int whole = Character.isHighSurrogate(sentence.charAt(end - 1)) ? end - 1 : end;
        return sentence.substring(0, whole).replaceAll("[\\s,;:–—-]+$", "") + "…";
    }
}
