package dovod.lib.businesstime;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Walks the lines of a stream, keeps track of the component it is in, and gathers holidays. */
final class HolidayFeedText {
    private static final String CALENDAR = "VCALENDAR";
    private static final String EVENT = "VEVENT";

    private final String source;
    private final Deque<String> components = new ArrayDeque<>();
    private final SortedMap<LocalDate, DayException.Holiday> holidays = new TreeMap<>();
    private final List<HolidayFeed.Skipped> skipped = new ArrayList<>();
    private @Nullable FeedEvent event;

    HolidayFeedText(String source) {
        this.source = source;
    }

    HolidayFeed read(List<ContentLine> lines) {
        if (lines.isEmpty() || !isBegin(lines.getFirst(), CALENDAR)) {
            throw new InvalidCalendar(source, "this is not iCalendar: it does not begin with BEGIN:VCALENDAR");
        }
        lines.forEach(this::take);
        if (!components.isEmpty()) {
            throw new InvalidCalendar(source, "it breaks off inside " + components.peek());
        }
        return new HolidayFeed(List.copyOf(holidays.values()), skipped);
    }

    private void take(ContentLine line) {
        switch (line.name()) {
            case "BEGIN" -> begin(line);
            case "END" -> end(line);
            default -> property(line);
        }
    }

    private void begin(ContentLine line) {
        components.push(component(line));
        if (isBegin(line, EVENT)) {
            event = new FeedEvent(line.number());
        }
    }

    private void end(ContentLine line) {
        if (!component(line).equals(components.peek())) {
            throw new InvalidCalendar(
                    source, line.number(), "END:%s closes nothing that is open".formatted(component(line)));
        }
        components.pop();
        if (component(line).equals(EVENT) && event != null) {
            finish(event);
            event = null;
        }
    }

    /** Only lines of the event itself count, not those of an alarm inside it. */
    private void property(ContentLine line) {
        if (event != null && EVENT.equals(components.peek())) {
            event.take(line);
        }
    }

    private void finish(FeedEvent event) {
        try {
            event.dates().forEach(date -> holidays.putIfAbsent(date, new DayException.Holiday(date, event.summary())));
        } catch (FeedEvent.NoHoliday reason) {
            skipped.add(new HolidayFeed.Skipped(event.line(), event.summary(), reason.why()));
        }
    }

    private static boolean isBegin(ContentLine line, String component) {
        return line.name().equals("BEGIN") && component(line).equals(component);
    }

    private static String component(ContentLine line) {
        return line.value().strip().toUpperCase(Locale.ROOT);
    }
}
