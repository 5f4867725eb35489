package dovod.lib.clausediff;

import dovod.lib.clausediff.Marker.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the number at the start of a text, if there is one. */
final class MarkerReader {

    private static final int LOOK = 60;
    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern CHAPTER = Pattern.compile(
            "(?:раздел|глава|часть|приложение|chapter|part|annex|appendix|schedule|anexo|apéndice|annexe|anlage|anhang)"
                    + "\\s+(?:№\\s*)?(\\d{1,3}|[IVXLC]{1,7}|[A-ZА-Я])(?![\\p{L}\\d])",
            IGNORE_CASE);
    private static final Pattern ARTICLE = Pattern.compile(
            "(?:статья|пункт|article|section|clause|artikel|artículo|sección|§§?)\\s*(?:№\\s*)?"
                    + "(\\d{1,3}(?:\\.\\d{1,3}){0,4}|[IVXLC]{1,7})(?![\\p{L}\\d])",
            IGNORE_CASE);
    private static final Pattern PREFIXED =
            Pattern.compile("(\\p{Lu}\\p{L}{1,5})\\.\\s?(\\d{1,3}(?:\\.\\d{1,3}){0,4})(?=\\s*[-–—:]\\s)");
    private static final Pattern DECIMAL =
            Pattern.compile("\\(?(\\d{1,3}(?:\\.\\d{1,3}){0,6})(\\.?\\)|\\.(?!\\d)|(?![\\d.)]))\\s*");
    private static final Pattern UNIT = Pattern.compile(
            "(?:%|€|\\$|₽|£|руб|р\\.|дн|день|час|мин|мес|год|лет|недел|млн|тыс|процент|кг|см|м\\b|шт|eur|usd|percent"
                    + "|day|hour|month|year|week|mio).*",
            IGNORE_CASE | Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("(\\(?)(\\p{L})([).])(?=\\s|$)");
    private static final Pattern ROMAN = Pattern.compile("(\\(?)([IVXLC]{1,7}|[ivxl]{1,7})([).])(?=\\s|$)");
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";

    private final boolean heading;
    private final int start;
    private final String head;

    MarkerReader(String text, boolean heading) {
        this.heading = heading;
        this.start = start(text);
        this.head = text.substring(start, Math.min(text.length(), start + LOOK));
    }

    private static int start(String text) {
        int at = 0;
        while (at < text.length() && "•·▪●○■ ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    @Nullable Marker read() {
        if (head.isEmpty()) {
            return null;
        }
        char first = head.charAt(0);
        if (Character.isDigit(first) || first == '(' && head.length() > 1 && Character.isDigit(head.charAt(1))) {
            return decimal();
        }
        var sign = roman();
        return sign != null ? sign : letterOrWord();
    }

    private @Nullable Marker letterOrWord() {
        var letter = letter();
        if (letter != null) {
            return letter;
        }
        var chapter = word(CHAPTER, Style.CHAPTER);
        var article = chapter == null ? word(ARTICLE, Style.ARTICLE) : chapter;
        return article == null ? prefixed() : article;
    }

    private @Nullable Marker decimal() {
        var found = DECIMAL.matcher(head);
        if (!found.lookingAt()) {
            return null;
        }
        var numbers = found.group(1);
        var sign = found.group(2);
        boolean deep = numbers.indexOf('.') > 0;
        boolean glued = found.end() < head.length() && found.end() == found.end(2);
        if (zeros(numbers) || sign.isEmpty() && !deep && !heading || glued && !gluedWell(found, sign)) {
            return null;
        }
        if (sign.isEmpty() && measures(head.substring(found.end()))) {
            return null;
        }
        boolean closed = sign.endsWith(")");
        var label = head.startsWith("(") ? "(" + numbers + ")" : closed ? numbers + ")" : numbers;
        return marker(closed ? Style.DECIMAL_PARENTHESIS : Style.DECIMAL, label, parts(numbers), found.end());
    }

    /** "3.4 мин" measures something, "3.4 Минимальная сумма" begins a clause. */
    private static boolean measures(String rest) {
        boolean sentence =
                rest.length() > 1 && Character.isUpperCase(rest.charAt(0)) && Character.isLowerCase(rest.charAt(1));
        return !sentence && UNIT.matcher(rest).matches();
    }

    /** "1.2.Text" begins a clause, "5л" does not. */
    private boolean gluedWell(Matcher found, String sign) {
        return !sign.isEmpty() && Character.isUpperCase(head.charAt(found.end()));
    }

    private static boolean zeros(String numbers) {
        return numbers.startsWith("0") && numbers.length() > 1 && numbers.charAt(1) != '.'
                || numbers.matches(".*\\.0\\d.*");
    }

    private static List<Integer> parts(String numbers) {
        var parts = new ArrayList<Integer>();
        for (var part : numbers.split("\\.")) {
            parts.add(Integer.parseInt(part));
        }
        return parts;
    }

    private @Nullable Marker letter() {
        var found = LETTER.matcher(head);
        if (!found.lookingAt()) {
            return null;
        }
        int place = place(found.group(2));
        boolean dot = found.group(3).equals(".");
        if (place == 0 || dot && !found.group(1).isEmpty()) {
            return null;
        }
        var label = dot ? found.group(2) : found.group();
        return marker(dot ? Style.LETTER_DOT : Style.LETTER_PARENTHESIS, label, List.of(place), found.end());
    }

    private static int place(String letter) {
        var small = letter.toLowerCase(Locale.ROOT);
        return Math.max(LATIN.indexOf(small), RUSSIAN.indexOf(small)) + 1;
    }

    private @Nullable Marker roman() {
        var found = ROMAN.matcher(head);
        if (!found.lookingAt() || found.group(3).equals(".") && !found.group(1).isEmpty()) {
            return null;
        }
        var sign = found.group(2);
        int value = RomanNumber.value(sign);
        boolean closed = found.group(3).equals(")");
        var label = closed ? found.group() : sign;
        if (value == 0) {
            return null;
        }
        if (sign.length() == 1 && !sign.equals("I")) {
            var style = closed ? Style.LETTER_PARENTHESIS : Style.LETTER_DOT;
            return new Marker(style, label, List.of(place(sign)), value, start + after(found.end()));
        }
        boolean small = Character.isLowerCase(sign.charAt(0));
        return marker(small ? Style.SMALL_ROMAN : Style.ROMAN, label, List.of(value), found.end());
    }

    private @Nullable Marker word(Pattern pattern, Style style) {
        var found = pattern.matcher(head);
        if (!found.lookingAt()) {
            return null;
        }
        var number = found.group(1);
        boolean digits = Character.isDigit(number.charAt(0));
        int value = digits ? 0 : RomanNumber.value(number);
        var parts = digits ? parts(number) : List.of(value > 0 ? value : Math.max(1, place(number)));
        return marker(style, Inline.squeezed(found.group()), parts, found.end());
    }

    private @Nullable Marker prefixed() {
        var found = PREFIXED.matcher(head);
        return found.lookingAt()
                ? marker(Style.DECIMAL, found.group(1) + ". " + found.group(2), parts(found.group(2)), found.end())
                : null;
    }

    private Marker marker(Style style, String label, List<Integer> parts, int end) {
        return new Marker(style, label, parts, 0, start + after(end));
    }

    /** A dot, a dash or a colon between the number and the text belongs to neither. */
    private int after(int end) {
        int at = end;
        while (at < head.length() && " .:-–—".indexOf(head.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
