package dovod.claims;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day and a time of day as people's screens show them, found in a line and cut out of it.
 *
 * @param rest the line without them
 */
record PastedTime(@Nullable LocalDate day, @Nullable LocalTime time, String rest) {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("янв", 1),
            Map.entry("фев", 2),
            Map.entry("мар", 3),
            Map.entry("апр", 4),
            Map.entry("мая", 5),
            Map.entry("май", 5),
            Map.entry("июн", 6),
            Map.entry("июл", 7),
            Map.entry("авг", 8),
            Map.entry("сен", 9),
            Map.entry("окт", 10),
            Map.entry("ноя", 11),
            Map.entry("дек", 12),
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("apr", 4),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\d.])(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4}|\\d{2}))?(?![\\d.])");
    private static final Pattern WORDED = Pattern.compile(
            "(?<!\\d)(\\d{1,2})\\s+(\\p{L}{3,9})\\.?(?:\\s+(\\d{4}))?(?:\\s*г\\.?(?!\\p{L}))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern RELATIVE = Pattern.compile(
            "(?<!\\p{L})(сегодня|вчера|позавчера|today|yesterday)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CLOCK = Pattern.compile("(?<![\\d:.])(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?![\\d:])");

    static PastedTime in(String line, LocalDate today) {
        var time = CLOCK.matcher(line)
                .results()
                .findFirst()
                .flatMap(found -> clock(found).map(at -> new Cut<>(at, found)));
        var rest = time.map(found -> found.outOf(line)).orElse(line);
        var day = day(rest, today);
        var left = day.map(found -> found.outOf(rest)).orElse(rest);
        return new PastedTime(
                day.map(Cut::value).orElse(null), time.map(Cut::value).orElse(null), left);
    }

    private record Cut<T>(T value, MatchResult at) {
        String outOf(String line) {
            return line.substring(0, at.start()) + " " + line.substring(at.end());
        }
    }

    private static Optional<LocalTime> clock(MatchResult found) {
        int hour = Integer.parseInt(found.group(1));
        int minute = Integer.parseInt(found.group(2));
        int second = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
        return hour < 24 && minute < 60 && second < 60
                ? Optional.of(LocalTime.of(hour, minute, second))
                : Optional.empty();
    }

    private static Optional<Cut<LocalDate>> day(String line, LocalDate today) {
        return first(ISO, line, found -> date(found.group(1), found.group(2), found.group(3), today))
                .or(() -> first(DOTTED, line, found -> date(found.group(3), found.group(2), found.group(1), today)))
                .or(() -> first(WORDED, line, found -> worded(found, today)))
                .or(() -> first(RELATIVE, line, found -> Optional.of(relative(found.group(1), today))));
    }

    private interface Read {
        Optional<LocalDate> read(MatchResult found);
    }

    private static Optional<Cut<LocalDate>> first(Pattern pattern, String line, Read read) {
        return pattern.matcher(line)
                .results()
                .flatMap(found -> read.read(found).map(day -> new Cut<>(day, found)).stream())
                .findFirst();
    }

    private static Optional<LocalDate> worded(MatchResult found, LocalDate today) {
        var name = found.group(2).toLowerCase(Locale.ROOT);
        var month = name.equals("mar") || name.startsWith("march") || name.equals("may")
                ? (name.startsWith("mar") ? Integer.valueOf(3) : Integer.valueOf(5))
                : MONTHS.get(name.substring(0, 3));
        return month == null ? Optional.empty() : date(found.group(3), month.toString(), found.group(1), today);
    }

    /** Without a year: the last such day that has come; a conversation is never ahead of us. */
    private static Optional<LocalDate> date(@Nullable String year, String month, String day, LocalDate today) {
        try {
            int written = year == null ? today.getYear() : Integer.parseInt(year);
            var date = LocalDate.of(
                    written < 100 ? 2000 + written : written, Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(year == null && date.isAfter(today.plusDays(1)) ? date.minusYears(1) : date);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static LocalDate relative(String word, LocalDate today) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "вчера", "yesterday" -> today.minusDays(1);
            case "позавчера" -> today.minusDays(2);
            default -> today;
        };
    }
}
