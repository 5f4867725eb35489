package dovod.lib.clausediff;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as contracts write it: "2 сентября 2026 года", "December 1, 2022", "15 de marzo de 2023", "01.10.2026".
 *
 * @param start in the text
 * @param end after its last character, the word "года" included
 */
record WrittenDate(LocalDate day, int start, int end) {

    private static final Pattern DAY_FIRST = Pattern.compile("(?<!\\d)(\\d{1,2})(?:\\.|-?го|er|st|nd|rd|th)?\\s{1,3}"
            + "(?:de\\s|of\\s)?(\\p{L}{3,12})\\.?,?\\s{1,3}(?:de\\s)?(\\d{4})(?!\\d)(?:\\s?г(?:ода|\\.))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<!\\p{L})(\\p{L}{3,12})\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})(?!\\d)");
    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\d.])(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})(?![\\d])(?:\\s?г(?:ода|\\.))?");
    private static final Pattern ISO = Pattern.compile("(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])");

    private static final List<String> MONTHS = List.of(
            "янв jan ene",
            "фев feb fév fev",
            "мар mar mär",
            "апр apr avr abr",
            "май мая may mai",
            "июн jun juin",
            "июл jul juil",
            "авг aug aoû ago",
            "сен sep",
            "окт oct okt",
            "ноя nov",
            "дек dec dez déc dic");

    static List<WrittenDate> of(String text) {
        var dates = new ArrayList<WrittenDate>();
        if (text.chars().noneMatch(Character::isDigit)) {
            return dates;
        }
        find(DAY_FIRST, text, dates, m -> day(m.group(3), month(m.group(2)), m.group(1)));
        find(MONTH_FIRST, text, dates, m -> day(m.group(3), month(m.group(1)), m.group(2)));
        find(DIGITS, text, dates, m -> day(m.group(3), Integer.parseInt(m.group(2)), m.group(1)));
        find(ISO, text, dates, m -> day(m.group(1), Integer.parseInt(m.group(2)), m.group(3)));
        dates.sort(Comparator.comparingInt(WrittenDate::start));
        return dates;
    }

    private interface Day {
        LocalDate of(Matcher found);
    }

    private static void find(Pattern pattern, String text, List<WrittenDate> dates, Day day) {
        var found = pattern.matcher(text);
        while (found.find()) {
            try {
                dates.add(new WrittenDate(day.of(found), found.start(), found.end()));
            } catch (DateTimeException noDate) {
                // "45 дней 2026": looked like a date and is none
            }
        }
    }

    private static LocalDate day(String year, int month, String day) {
        return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    }

    /** @return 0, which no date has, when it is no month */
    private static int month(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        for (int month = 0; month < 12; month++) {
            for (var start : MONTHS.get(month).split(" ")) {
                if (small.startsWith(start)) {
                    return month + 1;
                }
            }
        }
        return 0;
    }
}
