package dovod.ledger.page;

import dovod.ledger.CostLine;
import dovod.ledger.Dimension;
import dovod.platform.Words;

/** What the lines of a report are called. */
public final class ReportWords {

    private ReportWords() {}

    public static String label(Words words, Dimension dimension, CostLine line) {
        if (line.key().isEmpty()) {
            return words.say("ledger.report.unknown");
        }
        if (dimension == Dimension.REASON) {
            return reason(words, line.key());
        }
        return line.label() == null ? line.key() : line.label();
    }

    /** Reasons come from several rooms; one that is new here is told as it is. */
    private static String reason(Words words, String code) {
        var key = "ledger.reason." + code;
        return words.knows(key) ? words.say(key) : code;
    }
}
