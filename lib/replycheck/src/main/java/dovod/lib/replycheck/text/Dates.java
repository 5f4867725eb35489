package dovod.lib.replycheck.text;

import org.jspecify.annotations.Nullable;

/** Comparable values of days. */
final class Dates {

    private Dates() {}

    /** {@code MM-DD} of a month and the digits of a day. */
    static String value(int month, String day) {
        return twoDigits(month) + "-" + (day.length() < 2 ? "0" + day : day);
    }

    /** {@code MM-DD} of {@code 12.05}, {@code 12.05.26} or {@code 12.05.2026}; null for any other form. */
    static @Nullable String numeric(String form) {
        int dot = form.indexOf('.');
        int second = dot < 0 ? -1 : form.indexOf('.', dot + 1);
        var month = dot < 0 ? "" : form.substring(dot + 1, second < 0 ? form.length() : second);
        if (dot < 1 || dot > 2 || month.length() != 2 || second >= 0 && form.length() - second > 5) {
            return null;
        }
        int day = parsed(form.substring(0, dot));
        return day >= 1 && day <= 31 && parsed(month) >= 1 && parsed(month) <= 12 ? month + "-" + twoDigits(day) : null;
    }

    private static int parsed(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = Tokenizer.isDigit(digits.charAt(i)) ? value * 10 + digits.charAt(i) - '0' : 100;
        }
        return value;
    }

    private static String twoDigits(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }
}
