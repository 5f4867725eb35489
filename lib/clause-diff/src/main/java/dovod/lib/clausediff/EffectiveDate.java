package dovod.lib.clausediff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From when or until when a clause is in force: «Действует с 2 сентября 2026 года».
 *
 * @param clause the index of the clause it is said of; a line that says nothing else speaks of the clause above it
 * @param from the first day in force, null when only the end is told
 * @param until the day told as the end
 * @param quote the words that say so
 */
public record EffectiveDate(
        int clause, @Nullable LocalDate from, @Nullable LocalDate until, String quote) {

    private static final int LOOK_BACK = 70;
    private static final int HEAD = 15;
    private static final int SHORT_LINE = 60;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern IN_FORCE = Pattern.compile(
            "действу|вступа|вступил|применя|в силу|effective|effect|in force|into force|appl(?:y|ies)|vigor|vigueur|gültig"
                    + "|kraft|gilt|gelten|aplicable",
            FLAGS);
    private static final Pattern FROM = Pattern.compile(
            "(?<!\\p{L})(?:с|со|from|as of|on|since|starting|after|du|de|del|le|el|ab|am|seit|depuis|a partir de|à partir du)\\s*$",
            FLAGS);
    private static final Pattern UNTIL =
            Pattern.compile("(?<!\\p{L})(?:до|по|until|till|through|to|au|jusqu['’]au|hasta|al|bis)\\s*$", FLAGS);

    /** Every date of force in a contract, in its order. */
    public static List<EffectiveDate> of(Outline outline) {
        var found = new ArrayList<EffectiveDate>();
        for (var clause : outline.clauses()) {
            if (IN_FORCE.matcher(clause.text()).find()) {
                of(clause, found);
            }
        }
        return List.copyOf(found);
    }

    /** From when the whole version is in force: what it says near its beginning of no clause in particular. */
    public static Optional<LocalDate> ofVersion(Outline outline) {
        return of(outline).stream()
                .filter(date -> date.until == null && date.clause < HEAD)
                .filter(date -> outline.clauses().get(date.clause).number().isEmpty())
                .flatMap(date -> Optional.ofNullable(date.from).stream())
                .findFirst();
    }

    private static void of(Clause clause, List<EffectiveDate> found) {
        LocalDate from = null;
        LocalDate until = null;
        int start = -1;
        int end = 0;
        for (var date : WrittenDate.of(clause.text())) {
            int window = Math.max(end, date.start() - LOOK_BACK);
            var before = clause.text().substring(Math.min(window, date.start()), date.start());
            var force = IN_FORCE.matcher(before);
            boolean spoken = force.find() || from != null && until == null;
            if (spoken && FROM.matcher(before).find()) {
                add(clause, from, until, start, end, found);
                from = date.day();
                until = null;
                start = window + (force.reset().find() ? force.start() : 0);
                end = date.end();
            } else if (spoken && UNTIL.matcher(before).find()) {
                start = start < 0 ? window + (force.reset().find() ? force.start() : 0) : start;
                until = date.day();
                end = date.end();
            }
        }
        add(clause, from, until, start, end, found);
    }

    private static void add(
            Clause clause,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            int start,
            int end,
            List<EffectiveDate> found) {
        if (from == null && until == null) {
            return;
        }
        boolean saysNothingElse = clause.number().isEmpty() && clause.text().length() - (end - start) < SHORT_LINE / 3;
        int about = saysNothingElse && clause.parent() >= 0 ? clause.parent() : clause.index();
        found.add(new EffectiveDate(about, from, until, clause.text().substring(start, end)));
    }
}
