package dovod.investigations;

import dovod.kernel.Money;
import dovod.platform.Words;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A sum in what is kept: {@code 2700.00 RUB}, whatever language it is read in. */
final class Sum {

    private static final int KOPECKS = 2;
    private static final Pattern KEPT =
            Pattern.compile("(?<![\\p{L}\\d.,])(-?\\d{1,15}\\.\\d{2}) ([A-Z]{3})(?![\\p{L}\\d])");

    private Sum() {}

    static String text(Money money) {
        return BigDecimal.valueOf(money.minor(), KOPECKS).toPlainString() + " " + money.currency();
    }

    /** The text with its sums as these words write them. */
    static String shown(Words words, String text) {
        return KEPT.matcher(text)
                .replaceAll(sum -> words.money(new Money(
                                new BigDecimal(sum.group(1))
                                        .movePointRight(KOPECKS)
                                        .longValueExact(),
                                sum.group(2)))
                        .replace("$", "\\$"));
    }
}
