package dovod.claims;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** By when something was promised, as it was put: a day, so many days or hours, tomorrow, on Friday. */
final class PromisedDay {

    private static final Pattern COUNTED = Pattern.compile(
            "(?U)(\\d{1,3}(?:\\s*[-–—]\\s*(\\d{1,3}))?|\\p{L}+)(?:-(?:х|ти|и|го|ми))?\\s+(рабоч\\p{L}+|working|business)?\\s*"
                    + "(час|hour|дн|ден|сут|day|недел|week)\\p{L}*");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("один", 1),
            Map.entry("одного", 1),
            Map.entry("одних", 1),
            Map.entry("two", 2),
            Map.entry("двух", 2),
            Map.entry("два", 2),
            Map.entry("three", 3),
            Map.entry("трех", 3),
            Map.entry("три", 3),
            Map.entry("четырех", 4),
            Map.entry("пяти", 5),
            Map.entry("пять", 5),
            Map.entry("five", 5),
            Map.entry("семи", 7),
            Map.entry("seven", 7),
            Map.entry("десяти", 10),
            Map.entry("ten", 10),
            Map.entry("четырнадцати", 14),
            Map.entry("тридцати", 30));
    private static final List<Near> NEAR = List.of(
            new Near("послезавтра", 2),
            new Near("завтра", 1),
            new Near("tomorrow", 1),
            new Near("сегодня", 0),
            new Near("today", 0));
    private static final List<String> WEEK = List.of("понед", "вторн", "сред", "четв", "пятн", "субб", "воскр");
    private static final int A_YEAR = 364;

    private record Near(String word, int days) {}

    private PromisedDay() {}

    /** From that moment on it is late; empty when the words name no time that can be told. */
    static Optional<Instant> until(String due, Instant said, ClaimPack pack) {
        var text = due.toLowerCase(Locale.ROOT).replace('ё', 'е').strip();
        return near(text, pack.day(said))
                .or(() -> dated(text, pack.day(said)))
                .or(() -> weekday(text, pack.day(said)))
                .map(day -> day.plusDays(1).atStartOfDay(pack.zone()).toInstant())
                .or(() -> counted(text, said, pack));
    }

    private static Optional<LocalDate> near(String text, LocalDate said) {
        return NEAR.stream()
                .filter(near -> text.contains(near.word()))
                .findFirst()
                .map(near -> said.plusDays(near.days()));
    }

    /** A day without its year is the next such day. */
    private static Optional<LocalDate> dated(String text, LocalDate said) {
        return Optional.ofNullable(PastedTime.in(text, said.plusDays(A_YEAR)).day());
    }

    private static Optional<LocalDate> weekday(String text, LocalDate said) {
        return WEEK.stream()
                .filter(text::startsWith)
                .findFirst()
                .map(word -> said.with(TemporalAdjusters.next(DayOfWeek.of(WEEK.indexOf(word) + 1))));
    }

    private static Optional<Instant> counted(String text, Instant said, ClaimPack pack) {
        var found = COUNTED.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        return number(found.group(2) == null ? found.group(1) : found.group(2))
                .map(count -> term(count, found.group(3) != null, found.group(4)))
                .map(term -> pack.due(term, said).until());
    }

    private static Optional<Integer> number(String word) {
        return word.matches("\\d+")
                ? Optional.of(Integer.parseInt(word)).filter(count -> count > 0)
                : Optional.ofNullable(NUMBERS.get(word));
    }

    private static Term term(int count, boolean working, String unit) {
        return switch (unit) {
            case "час", "hour" -> new Term.Hours(count);
            case "недел", "week" -> new Term.Days(7 * count);
            default -> working ? new Term.Working(count) : new Term.Days(count);
        };
    }
}
