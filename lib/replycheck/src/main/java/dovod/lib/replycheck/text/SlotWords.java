package dovod.lib.replycheck.text;

import java.util.Locale;
import java.util.Map;

/** The word lists by which slots are recognised, from {@code lexicon/slots.txt} and {@code lexicon/names.txt}. */
record SlotWords(
        Words weekday,
        Words day,
        Words currency,
        Words timeUnit,
        Words working,
        Words unit,
        Words thousand,
        Words clause,
        Words order,
        Words ticket,
        Words number,
        Words firstNames) {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("янв", 1),
            Map.entry("фев", 2),
            Map.entry("мар", 3),
            Map.entry("апр", 4),
            Map.entry("май", 5),
            Map.entry("мая", 5),
            Map.entry("июн", 6),
            Map.entry("июл", 7),
            Map.entry("авг", 8),
            Map.entry("сен", 9),
            Map.entry("окт", 10),
            Map.entry("ноя", 11),
            Map.entry("дек", 12),
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private static final Words MONTH_WORDS = Sections.of("slots.txt").words("month");

    static SlotWords load() {
        var sections = Sections.of("slots.txt");
        return new SlotWords(
                sections.words("weekday"),
                sections.words("day"),
                sections.words("currency"),
                sections.words("time-unit"),
                sections.words("working"),
                sections.words("unit"),
                sections.words("thousand"),
                sections.words("clause-word"),
                sections.words("order-word"),
                sections.words("ticket-word"),
                sections.words("number-word"),
                Sections.of("names.txt").words("first-name"));
    }

    /** The month that a word names, 1 to 12; 0 when it names none. */
    int month(String form) {
        return form.length() >= 3 && MONTH_WORDS.has(form)
                ? MONTHS.getOrDefault(form.substring(0, 3).toLowerCase(Locale.ROOT), 0)
                : 0;
    }
}
