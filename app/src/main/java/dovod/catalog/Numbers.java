package dovod.catalog;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Pattern;

/** The order in which people count parts: 2 before 10, A2 before A10. */
final class Numbers {

    static final Comparator<String> COUNTED = Numbers::compare;

    private static final Pattern SEAM = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");

    private Numbers() {}

    private static int compare(String one, String other) {
        var left = SEAM.split(one);
        var right = SEAM.split(other);
        for (var at = 0; at < Math.min(left.length, right.length); at++) {
            var order = piece(left[at], right[at]);
            if (order != 0) {
                return order;
            }
        }
        return left.length == right.length ? one.compareTo(other) : Integer.compare(left.length, right.length);
    }

    private static int piece(String left, String right) {
        return isNumber(left) && isNumber(right)
                ? new BigInteger(left).compareTo(new BigInteger(right))
                : left.compareToIgnoreCase(right);
    }

    private static boolean isNumber(String piece) {
        return !piece.isEmpty() && piece.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }
}
