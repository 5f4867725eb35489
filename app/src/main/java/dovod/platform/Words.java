package dovod.platform;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import dovod.kernel.Language;
import dovod.kernel.Money;
import dovod.kernel.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** The desk's voice in one language and one zone. Patterns are ICU messages, so plurals come out right. */
public final class Words {

    private final Language language;
    private final ZoneId zone;
    private final Map<String, String> patterns;

    Words(Language language, ZoneId zone, Map<String, String> patterns) {
        this.language = language;
        this.zone = zone;
        this.patterns = patterns;
    }

    /**
     * The text under this key, filled with the arguments.
     *
     * @throws IllegalArgumentException when there is no such key: a test walks all of them
     */
    public String say(String key, Object... arguments) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language.code());
        }
        return arguments.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0
                ? pattern
                : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /** True when the key has words: for codes that come from outside and may be new. */
    public boolean knows(String key) {
        return patterns.containsKey(key);
    }

    public String say(Refusal refusal) {
        return say("refusal." + refusal.code(), refusal.arguments().toArray());
    }

    public Language language() {
        return language;
    }

    public ZoneId zone() {
        return zone;
    }

    /** 14:02 */
    public String time(Instant at) {
        return format("HH:mm", at);
    }

    /** 21 ноября 2026 / 21 November 2026 */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(day);
    }

    public String day(Instant at) {
        return day(LocalDate.ofInstant(at, zone));
    }

    /** 21 ноя 14:02, for a list or a timeline */
    public String moment(Instant at) {
        return format("d MMM HH:mm", at);
    }

    /** The moment with its year and zone, for a tooltip: 21 ноября 2026, 14:02 Europe/Moscow */
    public String exactly(Instant at) {
        return format("d MMMM yyyy, HH:mm VV", at);
    }

    /** 2 700 ₽; the sign of the money and not its code in any language. */
    public String money(Money money) {
        var currency = Currency.getInstance(money.currency());
        var digits = currency.getDefaultFractionDigits();
        var amount = BigDecimal.valueOf(money.minor(), digits);
        var whole = amount.stripTrailingZeros().scale() <= 0;
        return NumberFormatter.withLocale(language.locale())
                .unit(currency)
                .unitWidth(NumberFormatter.UnitWidth.NARROW)
                .precision(Precision.fixedFraction(whole ? 0 : digits))
                .format(amount)
                .toString();
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    private String format(String pattern, Instant at) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(at.atZone(zone));
    }
}
