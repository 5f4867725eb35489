package dovod.lib.clausediff;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A comparison for a person with a minute: what counts first, one line of context each. */
final class TextReport {

    private static final int WIDEST = 320;
    private static final int AROUND = 60;

    private final PrintStream out;

    TextReport(PrintStream out) {
        this.out = out;
    }

    void print(Comparison comparison) {
        var changes = comparison.changes();
        if (changes.isEmpty()) {
            out.println("No changes." + renumbered(comparison));
            return;
        }
        out.println(summary(changes) + renumbered(comparison));
        var links = changes.stream().filter(Change::onlyLinks).toList();
        changes.stream().filter(change -> !change.onlyLinks()).forEach(this::print);
        if (!links.isEmpty()) {
            out.println();
            out.println("ONLY LINKS lead elsewhere:");
            links.forEach(change -> out.println("  " + change.passage().path() + ": " + links(change)));
        }
    }

    private static String summary(List<Change> changes) {
        var counts = new StringBuilder();
        for (var kind : ChangeKind.values()) {
            long count = changes.stream().filter(each -> each.kind() == kind).count();
            if (count > 0) {
                counts.append(counts.isEmpty() ? "" : ", ")
                        .append(count)
                        .append(' ')
                        .append(lower(kind));
            }
        }
        return changes.size() + (changes.size() == 1 ? " change: " : " changes: ") + counts + ".";
    }

    private static String renumbered(Comparison comparison) {
        int count = comparison.renumbered().size();
        return count == 0
                ? ""
                : " Besides, " + count + (count == 1 ? " clause bears" : " clauses bear") + " another number.";
    }

    private void print(Change change) {
        out.println();
        out.println(change.kind() + "  " + path(change));
        var values = change.values().stream()
                .filter(ValueChange::counts)
                .map(TextReport::value)
                .toList();
        if (!values.isEmpty()) {
            out.println("  ! " + String.join("; ", values));
        }
        duties(change);
        switch (change.kind()) {
            case ADDED -> line("+", change.after());
            case REMOVED -> line("-", change.before());
            case MOVED -> line(" ", change.after());
            case REWORDED -> reworded(change);
        }
    }

    private static String value(ValueChange value) {
        var effect = value.effect();
        return effect == null
                ? value.toString()
                : value + " (" + (effect.isWorse() ? "worse" : "better") + " for the seller: " + effect.reason() + ")";
    }

    private static String path(Change change) {
        var before = change.before();
        var after = change.after();
        if (before == null || after == null || !change.moved() && last(before).equals(last(after))) {
            return change.passage().path();
        }
        return before.path() + (change.moved() ? "  =>  " : "  (now)  ") + after.path();
    }

    private static String last(Passage passage) {
        return passage.path().substring(passage.path().lastIndexOf('›') + 1).strip();
    }

    /** Of equal ones their number: a whole section may hold dozens. */
    private void duties(Change change) {
        change.duties().stream()
                .collect(Collectors.groupingBy(TextReport::duty, LinkedHashMap::new, Collectors.counting()))
                .forEach((words, count) -> out.println("  " + words + (count > 1 ? ", " + count + " times" : "")));
    }

    private static String duty(DutyChange duty) {
        var who = duty.duty().party() == Party.UNKNOWN
                ? ""
                : " (" + lower(duty.duty().party()) + ")";
        return (duty.appeared() ? "new " : "no more ") + lower(duty.duty().kind()) + who;
    }

    private void line(String sign, @Nullable Passage passage) {
        if (passage == null) {
            return;
        }
        var lines = passage.text().lines().toList();
        out.println("  " + sign + " " + shortened(lines.getFirst()));
        if (lines.size() > 1) {
            out.println("  " + sign + " ... and " + (lines.size() - 1) + " more below it");
        }
    }

    /** Only what is near a difference. */
    private void reworded(Change change) {
        var before = change.before();
        var after = change.after();
        if (before == null || after == null) {
            return;
        }
        var shown = new StringBuilder();
        for (var piece : TextDiff.of(before.text(), after.text())) {
            switch (piece.fate()) {
                case SAME -> shown.append(middle(piece.text()));
                case GONE ->
                    shown.append("[-").append(shortened(piece.text().strip())).append("-] ");
                case NEW ->
                    shown.append("{+").append(shortened(piece.text().strip())).append("+} ");
            }
        }
        out.println("    " + shown.toString().strip());
        if (!change.links().isEmpty()) {
            out.println("    links: " + links(change));
        }
    }

    private static String links(Change change) {
        return change.links().stream()
                .map(link -> (link.before() == null ? "—" : link.before()) + " → "
                        + (link.after() == null ? "—" : link.after()))
                .collect(Collectors.joining("; "));
    }

    private static String middle(String text) {
        return text.length() <= 2 * AROUND
                ? text
                : text.substring(0, AROUND) + " ... " + text.substring(text.length() - AROUND);
    }

    private static String shortened(String text) {
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST) + "...";
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
