package dovod.investigations;

import dovod.kernel.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Sums as calculations and facts hold them: the same in every language. */
final class Sum {

    private Sum() {}

    /** {@code 1 234.50 ₽}, with spaces that do not break. */
    static String text(Money money) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('\u00a0');
        symbols.setMinusSign('−');
        var format = new DecimalFormat(money.minor() % 100 == 0 ? "#,##0" : "#,##0.00", symbols);
        var currency = money.currency().equals("RUB") ? "₽" : money.currency();
        return format.format(BigDecimal.valueOf(money.minor(), 2)) + '\u00a0' + currency;
    }
}
