package dovod.lib.businesstime;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** Calendars, moments and durations made up from a seeded generator: odd zones, lunches, holidays in clusters. */
final class Generated {
    /** Whole and half hours of daylight saving, both hemispheres, odd offsets, midnight changes, a skipped day. */
    static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Moscow"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("America/Havana"),
            ZoneId.of("America/Sao_Paulo"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Pacific/Apia"),
            ZoneId.of("Pacific/Chatham"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("UTC"));

    private static final Instant EARLIEST = Instant.parse("2011-06-01T00:00:00Z");
    private static final long SECONDS = Duration.ofDays(365 * 17).toSeconds();

    private Generated() {}

    /** At least one weekday has hours, so that there is always an answer. */
    static BusinessCalendar calendar(RandomGenerator random) {
        return BusinessCalendar.of(zone(random), week(random)).with(exceptions(random));
    }

    static ZoneId zone(RandomGenerator random) {
        return ZONES.get(random.nextInt(ZONES.size()));
    }

    static WeeklyHours week(RandomGenerator random) {
        var days = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        days.put(DayOfWeek.of(random.nextInt(1, 8)), new DayHours(List.of(new Span(60, 600))));
        for (var day : DayOfWeek.values()) {
            if (random.nextInt(3) > 0) {
                days.put(day, hours(random));
            }
        }
        return new WeeklyHours(days);
    }

    /** Up to three spans at any minute; sometimes the whole day. */
    static DayHours hours(RandomGenerator random) {
        if (random.nextInt(8) == 0) {
            return DayHours.ROUND_THE_CLOCK;
        }
        var bounds = new TreeSet<Integer>();
        while (bounds.size() < 2 * random.nextInt(1, 4)) {
            bounds.add(random.nextInt(0, 97) * 15);
        }
        var sorted = new ArrayList<>(bounds);
        var spans = new ArrayList<Span>();
        for (var at = 0; at + 1 < sorted.size(); at += 2) {
            spans.add(new Span(sorted.get(at), sorted.get(at + 1)));
        }
        return new DayHours(spans);
    }

    static Instant moment(RandomGenerator random) {
        var moment = EARLIEST.plusSeconds(random.nextLong(SECONDS));
        return random.nextBoolean() ? moment : moment.plusNanos(random.nextInt(1_000_000_000));
    }

    /** From nothing over minutes to a few months. */
    static Duration duration(RandomGenerator random) {
        return switch (random.nextInt(8)) {
            case 0 -> Duration.ZERO;
            case 1 -> Duration.ofNanos(random.nextLong(1_000_000_000));
            case 2 -> Duration.ofHours(random.nextInt(3000));
            default -> Duration.ofMinutes(random.nextInt(3000));
        };
    }

    private static List<DayException> exceptions(RandomGenerator random) {
        var days = new ArrayList<DayException>();
        for (var cluster = 0; cluster < 60; cluster++) {
            var first = LocalDate.of(2011, 6, 1).plusDays(random.nextInt(365 * 18));
            for (var day = 0; day < random.nextInt(1, 12); day++) {
                days.add(exception(random, first.plusDays(day)));
            }
        }
        return days;
    }

    private static DayException exception(RandomGenerator random, LocalDate date) {
        var cut = Duration.ofMinutes(random.nextInt(300));
        return switch (random.nextInt(5)) {
            case 0 -> new DayException.DayOff(date, "Перенос");
            case 1 -> new DayException.WorkingDay(date, "Отработка", DayOfWeek.of(random.nextInt(1, 8)), cut);
            case 2 -> new DayException.ShortenedDay(date, "Накануне", cut);
            case 3 -> new DayException.SpecialHours(date, "Дежурство", hours(random));
            default -> new DayException.Holiday(date, "Праздник");
        };
    }
}
