package dovod.sla;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.lib.businesstime.BusinessCalendar;
import dovod.lib.businesstime.DayException;
import dovod.lib.businesstime.HolidayFeed;
import dovod.lib.businesstime.InvalidCalendar;
import dovod.lib.businesstime.ProductionCalendar;
import java.io.StringReader;
import java.util.List;

/** Reads a year of holidays that somebody brings, and says what is wrong with it. */
final class HolidayReading {

    /** Letters; a year of holidays has some thousands. */
    static final int LONGEST = 400_000;

    private static final String FILE = "file";
    private static final String ICALENDAR = "BEGIN:VCALENDAR";

    /** A year with what was left out of it. */
    record Found(ProductionCalendar year, List<HolidayFeed.Skipped> skipped) {}

    private final HolidayDraft draft;

    private HolidayReading(HolidayDraft draft) {
        this.draft = draft;
    }

    /** @throws Refused beside the input that is wrong */
    static Found read(HolidayDraft draft) {
        return new HolidayReading(draft).read();
    }

    private Found read() {
        var year = year();
        if (!TeamCalendar.countries().contains(draft.country())) {
            throw new Refused(Refusal.field("country", "country_unknown"));
        }
        if (draft.text().isBlank()) {
            throw wrong("holidays_file_needed");
        }
        if (draft.text().length() > LONGEST) {
            throw wrong("holidays_file_too_long", LONGEST);
        }
        try {
            return draft.text().stripLeading().regionMatches(true, 0, ICALENDAR, 0, ICALENDAR.length())
                    ? feed(year)
                    : decree(year);
        } catch (InvalidCalendar unreadable) {
            throw wrong("holidays_file_unreadable", String.valueOf(unreadable.getMessage()));
        }
    }

    private int year() {
        var typed = draft.year().strip();
        int year = typed.matches("\\d{4}") ? Integer.parseInt(typed) : 0;
        if (year < BusinessCalendar.FIRST_YEAR || year > BusinessCalendar.LAST_YEAR) {
            throw new Refused(Refusal.field("year", "holidays_year_unreadable"));
        }
        return year;
    }

    /** A calendar of the web names days off only: which days are moved or shortened it does not know. */
    private Found feed(int year) {
        var feed = HolidayFeed.read(FILE, new StringReader(draft.text().stripLeading()));
        var days = feed.holidays().stream()
                .filter(day -> day.date().getYear() == year)
                .map(DayException.class::cast)
                .toList();
        if (days.isEmpty()) {
            throw wrong("holidays_none", String.valueOf(year));
        }
        return new Found(
                new ProductionCalendar(draft.country(), year, ProductionCalendar.Status.PRELIMINARY, "iCalendar", days),
                feed.skipped());
    }

    private Found decree(int year) {
        var found = ProductionCalendar.read(FILE, new StringReader(draft.text()));
        if (!found.country().equals(draft.country())) {
            throw wrong("holidays_other_country", found.country());
        }
        if (found.year() != year) {
            throw wrong("holidays_other_year", String.valueOf(found.year()));
        }
        return new Found(found, List.of());
    }

    private static Refused wrong(String code, Object... arguments) {
        return new Refused(Refusal.field(FILE, code, arguments));
    }
}
