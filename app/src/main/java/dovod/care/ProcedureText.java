package dovod.care;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a procedure says.
 *
 * @param products skus and words of product names, parted by commas; empty for whatever no other procedure names
 * @param points what to ask for, in the order in which one asks
 * @param request how one asks for it: stands before the points
 * @param question whether it helped
 * @param notice what the buyer is told before silence counts as a yes
 * @param consultationHours how long production has for an answer when nobody says otherwise
 * @param noticeDays days of silence before the notice
 * @param silenceDays days of silence after it
 * @param watchDays how long a case is watched afterwards
 */
public record ProcedureText(
        String title,
        String products,
        List<Point> points,
        Bilingual request,
        Bilingual question,
        Bilingual notice,
        int consultationHours,
        int noticeDays,
        int silenceDays,
        int watchDays) {

    private static final int TITLE = 100;
    private static final int PRODUCTS = 1000;
    private static final int MOST_POINTS = 20;
    private static final int TEXT = 1000;
    private static final int LONGEST_WORD = 200;
    private static final Pattern ID = Pattern.compile("[a-z0-9_]{1,40}");

    public ProcedureText {
        title = title.replace("\u0000", "").strip();
        products = products.replace("\u0000", "").strip();
        points = List.copyOf(points);
    }

    /** How well it fits a product: 2 by sku, 1 by a word of its name, 0 as the one for all, -1 not at all. */
    int fits(String sku, String name) {
        if (products.isEmpty()) {
            return 0;
        }
        var lower = name.toLowerCase(Locale.ROOT);
        return words().mapToInt(word -> word.equals(sku) ? 2 : lower.contains(word) ? 1 : -1)
                .max()
                .orElse(-1);
    }

    private Stream<String> words() {
        return Stream.of(products.split(","))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty());
    }

    /** @throws Refused with all that is wrong at once */
    ProcedureText checked() {
        var wrong = new ArrayList<Refusal>();
        if (title.isEmpty() || title.length() > TITLE) {
            wrong.add(Refusal.field("title", "procedure_title", TITLE));
        }
        if (products.length() > PRODUCTS) {
            wrong.add(Refusal.field("products", "reason_too_long", PRODUCTS));
        }
        checkPoints(wrong);
        checkText(wrong, "request", request);
        checkText(wrong, "question", question);
        checkText(wrong, "notice", notice);
        checkNumber(wrong, "consultation_hours", consultationHours, 240);
        checkNumber(wrong, "notice_days", noticeDays, 90);
        checkNumber(wrong, "silence_days", silenceDays, 90);
        checkNumber(wrong, "watch_days", watchDays, 365);
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        return this;
    }

    private void checkPoints(List<Refusal> wrong) {
        if (points.isEmpty() || points.size() > MOST_POINTS) {
            wrong.add(Refusal.field("points", "procedure_points", MOST_POINTS));
        }
        var ids = new HashSet<String>();
        for (var point : points) {
            if (!ID.matcher(point.id()).matches()
                    || !ids.add(point.id())
                    || point.what().isEmpty()
                    || point.what().isLongerThan(LONGEST_WORD)) {
                wrong.add(Refusal.field("points", "procedure_point", point.id(), LONGEST_WORD));
            }
        }
    }

    private static void checkText(List<Refusal> wrong, String field, Bilingual text) {
        if (text.isEmpty() || text.isLongerThan(TEXT)) {
            wrong.add(Refusal.field(field, "procedure_text", TEXT));
        }
    }

    private static void checkNumber(List<Refusal> wrong, String field, int number, int most) {
        if (number < 1 || number > most) {
            wrong.add(Refusal.field(field, "procedure_number", most));
        }
    }
}
