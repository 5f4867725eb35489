package dovod.cases.page;

import dovod.cases.Happening;
import dovod.cases.Note;
import dovod.conversations.Line;
import dovod.conversations.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The course of a case: messages, notes and what happened, in one line of time. */
public final class Course {

    /** One thing that stands in the course. */
    public sealed interface Entry {}

    public record Day(LocalDate day) implements Entry {}

    /**
     * A message.
     *
     * @param follows true when the same one goes on speaking: its head need not be repeated
     */
    public record Said(Line line, boolean follows) implements Entry {}

    public record Noted(Note note) implements Entry {}

    /** What happened between two messages, folded into one line when there is more than one. */
    public record Happened(List<Happening> happenings) implements Entry {}

    private record Moment(Instant at, int order, Object what) {}

    private static final java.time.Duration PAUSE = java.time.Duration.ofMinutes(10);

    private Course() {}

    /** Notes and happenings older than the oldest message shown wait until the older messages are asked for. */
    public static List<Entry> of(Window window, List<Note> notes, List<Happening> happenings, Show show, ZoneId zone) {
        var from = window.more() && !window.lines().isEmpty()
                ? window.lines().getFirst().at()
                : Instant.MIN;
        return lay(moments(window, notes, happenings, show, from), zone);
    }

    private static List<Moment> moments(
            Window window, List<Note> notes, List<Happening> happenings, Show show, Instant from) {
        var said = show == Show.FACTS ? Stream.<Line>of() : window.lines().stream();
        var noted = show == Show.FACTS ? Stream.<Note>of() : notes.stream();
        var happened = show == Show.MESSAGES ? Stream.<Happening>of() : happenings.stream();
        return Stream.of(
                        said.map(line -> new Moment(line.at(), 0, line)),
                        noted.map(note -> new Moment(note.at(), 1, note)),
                        happened.map(happening -> new Moment(happening.at(), 2, happening)))
                .flatMap(moments -> moments)
                .filter(moment -> !moment.at.isBefore(from))
                .sorted(Comparator.comparing(Moment::at).thenComparingInt(Moment::order))
                .toList();
    }

    private static List<Entry> lay(List<Moment> moments, ZoneId zone) {
        var course = new ArrayList<Entry>();
        var day = LocalDate.MIN;
        for (var moment : moments) {
            var now = LocalDate.ofInstant(moment.at, zone);
            if (!now.equals(day)) {
                course.add(new Day(now));
                day = now;
            }
            add(course, moment.what);
        }
        return List.copyOf(course);
    }

    private static void add(List<Entry> course, Object what) {
        var last = course.getLast();
        if (what instanceof Line line) {
            course.add(new Said(line, last instanceof Said said && follows(said.line, line)));
        } else if (what instanceof Note note) {
            course.add(new Noted(note));
        } else if (what instanceof Happening happening) {
            if (last instanceof Happened happened) {
                course.removeLast();
                course.add(new Happened(Stream.concat(happened.happenings.stream(), Stream.of(happening))
                        .toList()));
            } else {
                course.add(new Happened(List.of(happening)));
            }
        }
    }

    private static boolean follows(Line before, Line line) {
        return before.author() == line.author()
                && before.conversation().equals(line.conversation())
                && Objects.equals(before.person(), line.person())
                && Objects.equals(before.authorName(), line.authorName())
                && line.at().isBefore(before.at().plus(PAUSE));
    }
}
