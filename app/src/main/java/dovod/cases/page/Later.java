package dovod.cases.page;

import dovod.kernel.NotFound;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** The moments to which people put things off. */
public final class Later {

    /**
     * A moment by its name.
     *
     * @param name the message key after {@code cases.later.}
     */
    public record Preset(String name, LocalDateTime at) {}

    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private static final List<String> NAMES = List.of("tomorrow", "monday", "week");

    private Later() {}

    /** The presets that are far enough away to put off what has just been answered. */
    public static List<String> afterReply() {
        return NAMES;
    }

    public static LocalDateTime named(LocalDateTime now, String name) {
        return presets(now).stream()
                .filter(preset -> preset.name().equals(name))
                .findFirst()
                .map(Preset::at)
                .orElseThrow(NotFound::new);
    }

    /** Each moment once: on a Sunday, tomorrow is Monday. */
    public static List<Preset> offered(LocalDateTime now) {
        return presets(now).stream()
                .filter(preset ->
                        !preset.name().equals("monday") || !preset.at().equals(tomorrow(now)))
                .toList();
    }

    private static List<Preset> presets(LocalDateTime now) {
        return List.of(
                new Preset("hours", now.plusHours(2).truncatedTo(ChronoUnit.MINUTES)),
                new Preset("tomorrow", tomorrow(now)),
                new Preset(
                        "monday",
                        now.toLocalDate()
                                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                                .atTime(MORNING)),
                new Preset("week", now.toLocalDate().plusWeeks(1).atTime(MORNING)));
    }

    public static LocalDateTime tomorrow(LocalDateTime now) {
        return now.toLocalDate().plusDays(1).atTime(MORNING);
    }
}
