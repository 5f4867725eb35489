package dovod.lib.clausediff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each clause of an outline a path of its own. */
final class NamingPaths {

    private static final String STEP = " › ";
    private static final int LONGEST_TITLE = 60;

    private final Map<String, Integer> used = new HashMap<>();
    private final Map<String, Integer> paragraphs = new HashMap<>();

    String name(String above, Block block, boolean heading) {
        var step = heading ? title(block) : numbered(above, block);
        var path = above.isEmpty() ? step : above + STEP + step;
        int times = used.merge(path, 1, Integer::sum);
        return times == 1 ? path : path + " [" + times + "]";
    }

    /** A title that stands above everything tells nobody where a clause stands. */
    static List<Clause> withoutTitle(List<Clause> clauses) {
        boolean titled = clauses.size() > 1
                && clauses.getFirst().heading()
                && clauses.getFirst().number().isEmpty()
                && clauses.stream().skip(1).noneMatch(clause -> clause.parent() < 0);
        int length = titled ? clauses.getFirst().path().length() + STEP.length() : 0;
        return titled
                ? clauses.stream()
                        .map(clause -> clause.parent() < 0 ? clause : cut(clause, length))
                        .toList()
                : clauses;
    }

    private static Clause cut(Clause clause, int length) {
        return new Clause(
                clause.index(),
                clause.parent(),
                clause.heading(),
                clause.number(),
                clause.text(),
                clause.links(),
                clause.path().substring(length));
    }

    private static String title(Block block) {
        var number = block.marker() == null ? "" : block.marker().label();
        var text = shortened(block.text());
        return number.isEmpty() ? text : text.isEmpty() ? number : number + " " + text;
    }

    private String numbered(String above, Block block) {
        if (block.marker() != null) {
            return block.marker().label();
        }
        var lead = block.lead().replaceFirst("^[|\\s]+", "").replaceFirst("[\\s:.–—-]+$", "");
        if (!lead.isEmpty() && lead.length() < block.words().length()) {
            return "«" + shortened(lead) + "»";
        }
        var first = block.row() ? block.words().split("\\|", 2)[0].strip() : "";
        if (first.codePoints().anyMatch(Character::isLetter)) {
            return "«" + shortened(first) + "»";
        }
        var sign = block.row() ? "row " : block.bullet() >= 0 ? "•" : "¶";
        return sign + paragraphs.merge(above + STEP + sign, 1, Integer::sum);
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_TITLE) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_TITLE);
        return text.substring(0, space > LONGEST_TITLE / 2 ? space : LONGEST_TITLE) + "…";
    }
}
