package dovod.orders.page;

import dovod.orders.ReportColumn;
import dovod.orders.ReportTrial;
import dovod.platform.Page;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headings of a report as a choice: first that there is none, then each with its letter, as spreadsheets show it. */
public final class Headings {

    private static final int LETTERS = 26;

    private Headings() {}

    /** Places to words. */
    public static Map<String, String> of(Page page, ReportTrial trial) {
        var choice = new LinkedHashMap<String, String>();
        choice.put("", page.say("orders.report.column.none"));
        for (var at = 0; at < trial.headings().size(); at++) {
            var heading = trial.headings().get(at);
            choice.put(Integer.toString(at), heading.isBlank() ? letter(at) : letter(at) + ": " + heading);
        }
        return choice;
    }

    /** Where this is said to stand; empty for nowhere. */
    public static String chosen(ReportTrial trial, ReportColumn column) {
        var place = trial.places().get(column);
        return place == null ? "" : place.toString();
    }

    private static String letter(int at) {
        var last = (char) ('A' + at % LETTERS);
        return at < LETTERS ? String.valueOf(last) : (char) ('A' + at / LETTERS - 1) + String.valueOf(last);
    }
}
