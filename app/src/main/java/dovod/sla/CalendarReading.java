package dovod.sla;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.lib.businesstime.DayHours;
import dovod.lib.businesstime.WeeklyHours;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what was typed for a calendar, and gathers everything that is wrong with it. */
final class CalendarReading {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_DAYS = 400;
    private static final Duration LONGEST_PROMISE = Duration.ofDays(30);
    private static final Pattern TERM = Pattern.compile("(\\d{1,3}):([0-5]\\d)");
    private static final Pattern DAY = Pattern.compile("(\\S+)\\s+((?:[\\d:,–—-]|\\s(?=\\d))+|\\p{L}+)\\s+(\\S.*)");
    private static final List<String> CLOSED = List.of("закрыто", "closed");
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.MM.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    private final CalendarDraft draft;
    private final List<Refusal> wrong = new ArrayList<>();

    private CalendarReading(CalendarDraft draft) {
        this.draft = draft;
    }

    /** @throws Refused with everything that is wrong */
    static TeamCalendar read(CalendarDraft draft, UUID id, boolean standard) {
        return new CalendarReading(draft).read(id, standard);
    }

    private TeamCalendar read(UUID id, boolean standard) {
        var calendar = new TeamCalendar(
                id,
                name(),
                zone(),
                week(),
                country(),
                days(),
                standard,
                draft.version(),
                term("first", draft.firstReply()),
                term("next", draft.nextReply()));
        if (wrong.isEmpty() && calendar.week().isClosed()) {
            wrong.add(Refusal.invalid("calendar_never_opens"));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        return calendar;
    }

    private String name() {
        var name = draft.name().strip();
        if (name.isEmpty()) {
            wrong.add(Refusal.field("name", "calendar_name_needed"));
        } else if (name.length() > LONGEST_NAME) {
            wrong.add(Refusal.field("name", "calendar_name_too_long", LONGEST_NAME));
        }
        return name;
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(draft.zone().strip());
        } catch (DateTimeException unknown) {
            wrong.add(Refusal.field("zone", "calendar_zone_unknown"));
            return ZoneId.of("UTC");
        }
    }

    private WeeklyHours week() {
        var week = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, hours(day.name().toLowerCase(Locale.ROOT), draft.on(day)));
        }
        return new WeeklyHours(week);
    }

    private DayHours hours(String field, String text) {
        try {
            return text.isBlank() || isClosed(text) ? DayHours.CLOSED : DayHours.parse(text);
        } catch (IllegalArgumentException unreadable) {
            wrong.add(Refusal.field(field, "hours_unreadable"));
            return DayHours.CLOSED;
        }
    }

    private @Nullable String country() {
        if (draft.holidays().isBlank()) {
            return null;
        }
        if (!TeamCalendar.countries().contains(draft.holidays())) {
            wrong.add(Refusal.field("holidays", "country_unknown"));
        }
        return draft.holidays();
    }

    private List<TeamDay> days() {
        var days = new ArrayList<TeamDay>();
        var line = 0;
        for (var text : draft.days().lines().toList()) {
            line++;
            if (!text.isBlank()) {
                day(line, text.strip(), days);
            }
        }
        if (days.size() > MOST_DAYS) {
            wrong.add(Refusal.field("days", "too_many_days", MOST_DAYS));
        }
        return days;
    }

    private void day(int line, String text, List<TeamDay> days) {
        var parts = DAY.matcher(text);
        var date = parts.matches() ? date(parts.group(1)) : null;
        if (date == null) {
            wrong.add(Refusal.field("days", "day_unreadable", line));
            return;
        }
        if (days.stream().anyMatch(day -> day.date().equals(date))) {
            wrong.add(Refusal.field("days", "day_twice", line));
            return;
        }
        try {
            var hours = isClosed(parts.group(2)) ? DayHours.CLOSED : DayHours.parse(parts.group(2));
            days.add(new TeamDay(date, parts.group(3), hours.toString()));
        } catch (IllegalArgumentException unreadable) {
            wrong.add(Refusal.field("days", "day_unreadable", line));
        }
    }

    private static @Nullable LocalDate date(String text) {
        for (var format : DATES) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException another) {
                continue;
            }
        }
        return null;
    }

    private Duration term(String field, String text) {
        var parts = TERM.matcher(text.strip());
        var term = parts.matches()
                ? Duration.ofHours(Long.parseLong(parts.group(1))).plusMinutes(Long.parseLong(parts.group(2)))
                : Duration.ZERO;
        if (!term.isPositive() || term.compareTo(LONGEST_PROMISE) > 0) {
            wrong.add(Refusal.field(field, "term_unreadable"));
        }
        return term;
    }

    private static boolean isClosed(String text) {
        return CLOSED.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
