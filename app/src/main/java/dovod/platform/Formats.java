package dovod.platform;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import dovod.kernel.Language;
import dovod.kernel.Money;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How one language writes things. Making a format takes longer than using it, so each is made once, for all threads. */
final class Formats {

    private final Language language;
    private final LocalizedNumberFormatter whole;
    private final Map<String, Sentence> sentences = new ConcurrentHashMap<>();
    private final Map<String, DateTimeFormatter> times = new ConcurrentHashMap<>();
    private final Map<Sum, LocalizedNumberFormatter> sums = new ConcurrentHashMap<>();

    Formats(Language language) {
        this.language = language;
        this.whole = NumberFormatter.withLocale(language.locale()).precision(Precision.integer());
    }

    /** @param digits behind the comma */
    private record Sum(Currency currency, int digits) {}

    String message(String pattern, Object... arguments) {
        return sentences
                .computeIfAbsent(pattern, text -> Sentence.of(text, language.locale()))
                .with(arguments);
    }

    /** @param pattern of {@link DateTimeFormatter} */
    String time(String pattern, TemporalAccessor at) {
        return times.computeIfAbsent(pattern, text -> DateTimeFormatter.ofPattern(text, language.locale()))
                .format(at);
    }

    String number(long number) {
        return whole.format(number).toString();
    }

    /** Without kopecks where there are none. */
    String money(Money money) {
        var currency = Currency.getInstance(money.currency());
        var digits = currency.getDefaultFractionDigits();
        var amount = BigDecimal.valueOf(money.minor(), digits);
        var shown = amount.stripTrailingZeros().scale() <= 0 ? 0 : digits;
        return sums.computeIfAbsent(new Sum(currency, shown), this::sum)
                .format(amount)
                .toString();
    }

    private LocalizedNumberFormatter sum(Sum sum) {
        return NumberFormatter.withLocale(language.locale())
                .unit(sum.currency())
                .unitWidth(NumberFormatter.UnitWidth.NARROW)
                .precision(Precision.fixedFraction(sum.digits()));
    }
}
