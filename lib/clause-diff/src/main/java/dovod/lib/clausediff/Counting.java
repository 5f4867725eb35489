package dovod.lib.clausediff;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The number that a browser or a word processor would show before an item of a list. */
final class Counting {

    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Counting() {}

    /** @param before the number of the item before it in its list; null when it is the first */
    static int number(Element list, Element item, @Nullable Integer before) {
        return integer(item.attr("value"), before == null ? integer(list.attr("start"), 1) : before + 1);
    }

    static String label(Element list, int number) {
        return shown(list.attr("type"), number) + ". ";
    }

    private static int integer(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private static String shown(String type, int number) {
        return switch (type) {
            case "a" -> letter('a', 26, number);
            case "A" -> letter('A', 26, number);
            case "i" -> roman(number).toLowerCase(Locale.ROOT);
            case "I" -> roman(number);
            default -> Integer.toString(number);
        };
    }

    static String letter(char first, int count, int number) {
        return number < 1 ? "0" : Character.toString(first + (number - 1) % count);
    }

    static String russian(int number) {
        return number < 1
                ? "0"
                : RUSSIAN.substring((number - 1) % RUSSIAN.length()).substring(0, 1);
    }

    static String roman(int number) {
        var out = new StringBuilder();
        int left = Math.clamp(number, 0, 4000);
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                out.append(ROMAN_SIGNS[i]);
                left -= ROMAN_VALUES[i];
            }
        }
        return out.toString();
    }
}
