package dovod.platform;

import dovod.kernel.Language;
import dovod.kernel.Money;
import dovod.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** The desk's voice in one language and one zone. Patterns are ICU messages, so plurals come out right. */
public final class Words {

    private final Language language;
    private final ZoneId zone;
    private final Map<String, String> patterns;
    private final Formats formats;

    Words(Language language, ZoneId zone, Map<String, String> patterns, Formats formats) {
        this.language = language;
        this.zone = zone;
        this.patterns = patterns;
        this.formats = formats;
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
                : formats.message(pattern, arguments);
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
        return formats.time("d MMMM yyyy", day);
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
        return formats.money(money);
    }

    public String number(long number) {
        return formats.number(number);
    }

    private String format(String pattern, Instant at) {
        return formats.time(pattern, at.atZone(zone));
    }
}
