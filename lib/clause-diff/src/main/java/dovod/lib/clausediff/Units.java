package dovod.lib.clausediff;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may stand beside a number: units of time, currencies, scales. */
final class Units {

    private static final Map<Pattern, String> TERMS = patterns(Map.of(
            "day",
                    "день|дн(?:я|ей|и|ям|ями|ях)|дневн\\w*|сут(?:ок|ки|кам)|days?|tage?n?|werktage?n?|arbeitstage?n?"
                            + "|kalendertage?n?|jours?|d[ií]as?",
            "hour", "час(?:а|ов|ам|у)?|часов\\w*|hours?|stunden?|heures?|horas?",
            "minute", "минут\\w*|minutes?|minuten?|minutos?",
            "week", "недел\\w*|weeks?|wochen?|semaines?|semanas?",
            "month", "месяц\\w*|months?|monate?n?|mois|mes(?:es)?",
            "quarter", "квартал\\w*|quarters?|quartale?",
            "year", "год(?:а|ов|у)?|лет|years?|jahre?n?|ans?|années?|años?"));

    private static final Map<Pattern, String> CURRENCIES = patterns(Map.of(
            "RUB", "руб|рубл\\w*|р|₽|rub|rubles?|roubles?",
            "EUR", "евро|euros?|eur|€",
            "USD", "доллар\\w*|dollars?|usd|\\$",
            "GBP", "фунт\\w*|pounds?|gbp|£",
            "CNY", "юан\\w*|yuan|cny|rmb|¥",
            "KZT", "тенге|kzt|₸",
            "BYN", "byn",
            "RUB/100", "коп|копе\\w*",
            "CZK", "czk|kč",
            "PLN", "pln|zł|zloty\\w*"));

    private static final Map<String, Integer> SCALES = Map.of(
            "тыс",
            3,
            "тысяч",
            3,
            "тысячи",
            3,
            "тысяча",
            3,
            "thousand",
            3,
            "млн",
            6,
            "миллион",
            6,
            "миллионов",
            6,
            "million",
            6,
            "млрд",
            9);
    private static final Pattern WORKING = Pattern.compile(
            "(?iuU)рабоч\\w*|банковск\\w*|business|working|banking|werktage?n?|arbeitstage?n?|ouvr\\w*|hábil\\w*");
    private static final Pattern CALENDAR = Pattern.compile(
            "(?iuU)календарн\\w*|calendar|calendaires?|natural\\w*|kalendertage?n?|consecutive|полн\\w*");
    private static final Set<String> PERCENTS = Set.of(
            "%", "процент", "процента", "процентов", "процентами", "процентам", "percent", "prozent", "процентных");
    private static final Pattern REFERENCE =
            Pattern.compile("(?iuU)п|пп|пункт\\w*|подпункт\\w*|раздел\\w*|стать\\w*|ст|ч|част\\w*"
                    + "|приложени\\w*|№|§|абзац\\w*|sections?|clauses?|articles?|art|paragraphs?|annex|appendix|schedule|ziffern?|abs"
                    + "|absatz|nr|artículos?|secci[oó]n(?:es)?|apartados?|anexo|artikel|pro|annexe|n");

    private static final Pattern CENTS = Pattern.compile("(?iuU)коп|копе\\w*|cents?|kopecks?|céntimos?|centimes?");

    private Units() {}

    private static Map<Pattern, String> patterns(Map<String, String> words) {
        var patterns = new LinkedHashMap<Pattern, String>();
        words.forEach((name, pattern) -> patterns.put(
                Pattern.compile(
                        pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS),
                name));
        return patterns;
    }

    static @Nullable String term(String word) {
        return first(TERMS, word);
    }

    static @Nullable String currency(String word) {
        return first(CURRENCIES, word);
    }

    private static @Nullable String first(Map<Pattern, String> patterns, String word) {
        return patterns.entrySet().stream()
                .filter(each -> each.getKey().matcher(word).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The hundredth part of a currency. */
    static boolean cents(String word) {
        return CENTS.matcher(word).matches();
    }

    static int scale(String word) {
        return SCALES.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    static boolean percent(String word) {
        return PERCENTS.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean reference(String word) {
        return REFERENCE.matcher(word).matches();
    }

    /** @return " working", " calendar" or nothing; null when the word tells nothing about days */
    static @Nullable String days(String word) {
        return WORKING.matcher(word).matches()
                ? " working"
                : CALENDAR.matcher(word).matches() ? " calendar" : null;
    }
}
