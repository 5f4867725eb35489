package dovod.lib.clausediff;

import java.util.Locale;

/** Roman numbers as they should be written. */
final class RomanNumber {

    private static final String SIGNS = "IVXLC";
    private static final int[] VALUES = {1, 5, 10, 50, 100};

    private RomanNumber() {}

    /** @return 0 when it is none */
    static int value(String sign) {
        var upper = sign.toUpperCase(Locale.ROOT);
        int sum = 0;
        for (int i = 0; i < upper.length(); i++) {
            int place = SIGNS.indexOf(upper.charAt(i));
            if (place < 0) {
                return 0;
            }
            int next = i + 1 < upper.length() ? SIGNS.indexOf(upper.charAt(i + 1)) : -1;
            sum += next > place ? -VALUES[place] : VALUES[place];
        }
        return Counting.roman(sum).equals(upper) ? sum : 0;
    }
}
