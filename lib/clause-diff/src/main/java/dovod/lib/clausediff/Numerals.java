package dovod.lib.clausediff;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers written as words, Russian in every case and English, and digits with any separators. */
final class Numerals {

    private static final Map<String, Integer> WORDS = words();

    private Numerals() {}

    private static Map<String, Integer> words() {
        var words = new HashMap<String, Integer>();
        NumeralWords.LINES.lines().forEach(line -> {
            var parts = line.split(" ");
            for (int i = 1; i < parts.length; i++) {
                words.put(parts[i], Integer.parseInt(parts[0]));
            }
        });
        return words;
    }

    /** @return what a single word is worth, null when it is no numeral */
    static @Nullable Integer word(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        var whole = WORDS.get(small);
        int hyphen = small.indexOf('-');
        if (whole != null || hyphen < 0) {
            return whole;
        }
        var tens = WORDS.get(small.substring(0, hyphen));
        var ones = WORDS.get(small.substring(hyphen + 1));
        return tens == null || ones == null || tens < 20 || ones > 9 ? null : Integer.valueOf(tens + ones);
    }

    /** May the second word go on with what the first began: "тридцать" "пять", "сто" "двадцать"? */
    static boolean continues(int sum, int next) {
        return next < 10 && sum >= 20 && sum % 10 == 0 && next > 0 || next < 100 && sum >= 100 && sum % 100 == 0;
    }

    /** Digits without separators of thousands, with a dot before the fraction, without idle zeros. */
    static String digits(String form) {
        var text = form;
        if (text.matches("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?")) {
            text = text.replace(",", "");
        } else if (text.matches("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?")) {
            text = text.replace(".", "").replace(',', '.');
        } else {
            text = text.replace(',', '.');
        }
        return text.matches("\\d+\\.\\d+") ? text.replaceFirst("\\.?0+$", "") : text;
    }
}
