package dovod.sla;

import dovod.lib.businesstime.Explanation;
import dovod.lib.businesstime.Reason;
import dovod.lib.businesstime.Stretch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** An explanation as lines for people: a night beside a day off belongs to it. */
final class WhyLines {

    private final List<WhyLine> lines = new ArrayList<>();

    private WhyLines() {}

    static List<WhyLine> of(Explanation explanation) {
        var told = new WhyLines();
        explanation.stretches().forEach(told::add);
        return List.copyOf(told.lines);
    }

    private void add(Stretch stretch) {
        var line = line(stretch);
        if (!lines.isEmpty() && belongsTogether(lines.getLast(), line)) {
            var last = lines.removeLast();
            line = joined(last, line);
        }
        lines.add(line);
    }

    private static WhyLine line(Stretch stretch) {
        return switch (stretch) {
            case Stretch.Counted counted -> line(counted, true, counted.counted(), "counted", List.of());
            case Stretch.Summed summed -> line(summed, true, summed.counted(), "summed", List.of());
            case Stretch.Skipped skipped ->
                line(
                        skipped,
                        false,
                        Duration.between(skipped.from(), skipped.until()),
                        code(skipped.reason()),
                        arguments(skipped.reason()));
        };
    }

    private static WhyLine line(
            Stretch stretch, boolean counted, Duration length, String code, List<Object> arguments) {
        return new WhyLine(stretch.from(), stretch.until(), counted, length, "sla.why." + code, arguments);
    }

    private static String code(Reason reason) {
        return switch (reason) {
            case Reason.OffHours _ -> "off_hours";
            case Reason.Break _ -> "break";
            case Reason.Weekend _ -> "weekend";
            case Reason.Holiday _ -> "holiday";
            case Reason.DayOff _ -> "day_off";
            case Reason.Shortened _ -> "shortened";
            case Reason.Paused _ -> "paused";
        };
    }

    private static List<Object> arguments(Reason reason) {
        return switch (reason) {
            case Reason.OffHours _, Reason.Break _, Reason.Weekend _ -> List.of();
            case Reason.Holiday holiday -> List.of(holiday.name());
            case Reason.DayOff day -> List.of(day.name());
            case Reason.Shortened day -> List.of(day.name());
            case Reason.Paused paused -> List.of(paused.why());
        };
    }

    private static boolean belongsTogether(WhyLine last, WhyLine next) {
        return isNight(last) && isWholeDay(next) || isWholeDay(last) && isNight(next);
    }

    private static boolean isNight(WhyLine line) {
        return line.key().equals("sla.why.off_hours");
    }

    private static boolean isWholeDay(WhyLine line) {
        return switch (line.key()) {
            case "sla.why.weekend", "sla.why.holiday", "sla.why.day_off" -> true;
            default -> false;
        };
    }

    private static WhyLine joined(WhyLine last, WhyLine next) {
        var day = isNight(last) ? next : last;
        return new WhyLine(
                last.from(),
                next.until(),
                false,
                Duration.between(last.from(), next.until()),
                day.key(),
                day.arguments());
    }
}
