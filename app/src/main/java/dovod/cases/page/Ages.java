package dovod.cases.page;

import dovod.platform.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Moments as a list tells them: the hour of today, "yesterday", the day of this year, the date. */
public record Ages(Words words, LocalDate today) {

    public static Ages at(Words words, Instant now) {
        return new Ages(words, LocalDate.ofInstant(now, words.zone()));
    }

    public String of(Instant at) {
        var day = LocalDate.ofInstant(at, words.zone());
        if (day.equals(today)) {
            return words.time(at);
        }
        if (day.equals(today.minusDays(1))) {
            return words.say("inbox.day.yesterday");
        }
        return shape(day.getYear() == today.getYear() ? "d MMM" : "d MMM yyyy", day);
    }

    /** A heading over the messages of one day: "Today, 21 November". */
    public String heading(LocalDate day) {
        var date = shape(day.getYear() == today.getYear() ? "d MMMM, EEEE" : "d MMMM yyyy, EEEE", day);
        return day.equals(today) ? words.say("inbox.day.today", date) : date;
    }

    private String shape(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, words.language().locale()).format(day);
    }
}
