package dovod.claims;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** How long something may take. */
public sealed interface Term {

    /** When it ends, counted from then; an instant after which it is late. */
    Due due(Instant start, ZoneId zone, WorkingDays working);

    /** So many days before the last one. */
    default LocalDate before(LocalDate last, int days, WorkingDays working) {
        return last.minusDays(days);
    }

    /** How many. */
    int count();

    /** For message keys: {@code claims.term.<unit>}. */
    String unit();

    /** Plain hours. */
    record Hours(int count) implements Term {
        @Override
        public Due due(Instant start, ZoneId zone, WorkingDays working) {
            var end = start.plus(Duration.ofHours(count));
            return new Due(LocalDate.ofInstant(start, zone), LocalDate.ofInstant(end, zone), end, List.of());
        }

        @Override
        public String unit() {
            return "hours";
        }
    }

    /** Calendar days; the day on which it starts does not count, the last one counts to its end. */
    record Days(int count) implements Term {
        @Override
        public Due due(Instant start, ZoneId zone, WorkingDays working) {
            var first = LocalDate.ofInstant(start, zone);
            var last = first.plusDays(count);
            return new Due(first, last, endOf(last, zone), List.of());
        }

        @Override
        public String unit() {
            return "days";
        }
    }

    /** Working days of the country's calendar, counted likewise. */
    record Working(int count) implements Term {
        @Override
        public Due due(Instant start, ZoneId zone, WorkingDays working) {
            var first = LocalDate.ofInstant(start, zone);
            var skipped = new ArrayList<LocalDate>();
            var day = first;
            for (int left = count; left > 0; ) {
                day = day.plusDays(1);
                if (working.isWorking(day)) {
                    left--;
                } else {
                    skipped.add(day);
                }
            }
            return new Due(first, day, endOf(day, zone), skipped);
        }

        @Override
        public LocalDate before(LocalDate last, int days, WorkingDays working) {
            var day = last;
            for (int left = days; left > 0; ) {
                day = day.minusDays(1);
                left -= working.isWorking(day) ? 1 : 0;
            }
            return day;
        }

        @Override
        public String unit() {
            return "working_days";
        }
    }

    /** As packs write it: {@code 24 hours}, {@code 30 days}, {@code 5 working_days}. */
    static Term read(String written) {
        var parts = written.split(" ", 2);
        int count = Integer.parseInt(parts[0]);
        if (count <= 0 || parts.length < 2) {
            throw new IllegalArgumentException("no term: " + written);
        }
        return switch (parts[1]) {
            case "hours" -> new Hours(count);
            case "days" -> new Days(count);
            case "working_days" -> new Working(count);
            default -> throw new IllegalArgumentException("no term: " + written);
        };
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(zone).toInstant();
    }
}
