package dovod.lib.clausediff;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, a number or a sign of a text, as it is compared.
 *
 * @param form ё is е, every dash is "-", the spaces within a large number are gone
 * @param start in the text
 * @param end in the text, after its last character
 */
record Token(String form, int start, int end) {

    /** All tokens of a text; quotation marks, bullets and invisible characters are none. */
    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>(text.length() / 6 + 1);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = Character.isDigit(c) ? number(text, at) : Character.isLetter(c) ? word(text, at) : at + 1;
            var form = form(text, at, end);
            if (!form.isEmpty()) {
                tokens.add(new Token(form, at, end));
            }
            at = end;
        }
        return tokens;
    }

    boolean isNumber() {
        return Character.isDigit(form.charAt(0));
    }

    boolean isWord() {
        return Character.isLetter(form.charAt(0));
    }

    private static int word(String text, int start) {
        int at = start;
        while (at < text.length() && (letter(text, at) || joins(text, at))) {
            at++;
        }
        return at;
    }

    private static boolean letter(String text, int at) {
        return at >= 0
                && at < text.length()
                && (Character.isLetter(text.charAt(at))
                        || Character.getType(text.charAt(at)) == Character.FORMAT
                        || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK);
    }

    private static boolean joins(String text, int at) {
        return "-‐‑'’".indexOf(text.charAt(at)) >= 0 && letter(text, at - 1) && letter(text, at + 1);
    }

    private static int number(String text, int start) {
        int at = digits(text, start);
        int first = at - start;
        while (first <= 3 && at < text.length() && isSpace(text.charAt(at)) && thousands(text, at + 1)) {
            at += 4;
        }
        while (at + 1 < text.length()
                && ".,:".indexOf(text.charAt(at)) >= 0
                && Character.isDigit(text.charAt(at + 1))) {
            at = digits(text, at + 1);
        }
        return at;
    }

    private static int digits(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c);
    }

    private static boolean thousands(String text, int at) {
        return digits(text, Math.min(at, text.length())) == at + 3;
    }

    private static String form(String text, int start, int end) {
        char c = text.charAt(start);
        if (Character.isLetter(c)) {
            return folded(text, start, end);
        }
        if (Character.isDigit(c)) {
            return text.substring(start, end).replaceAll("[\\s\\p{Z}]", "");
        }
        return sign(c);
    }

    private static String folded(String text, int start, int end) {
        boolean plain = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            plain &= Character.isLetter(c) && c != 'ё' && c != 'Ё';
        }
        var word = text.substring(start, end);
        return plain
                ? word
                : word.replace('ё', 'е')
                        .replace('Ё', 'Е')
                        .replace('’', '\'')
                        .replaceAll("[‐‑]", "-")
                        .replaceAll("\\p{Cf}", "");
    }

    private static String sign(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT) {
            return "";
        }
        if ("«»„“”\"'‘’`´‹›•·▪●○■*_".indexOf(c) >= 0) {
            return "";
        }
        if (c == '…') {
            return ".";
        }
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == '−' ? "-" : Character.toString(c);
    }
}
