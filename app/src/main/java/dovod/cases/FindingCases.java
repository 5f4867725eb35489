package dovod.cases;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Finds cases by what people have in hand: its number, an order, a posting, a sku, a buyer's name. */
@Component
public class FindingCases {

    private static final int MOST = 50;
    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,18})");

    private final Tenancy tenancy;
    private final JdbcCaseReads cases;
    private final RowDressing dressing;

    FindingCases(Tenancy tenancy, JdbcCaseReads cases, RowDressing dressing) {
        this.tenancy = tenancy;
        this.cases = cases;
        this.dressing = dressing;
    }

    /** A case's own number first, then newest first. */
    public List<InboxRow> find(Actor actor, String query) {
        actor.need(Right.READ_CASES);
        var words = query.strip();
        if (words.isEmpty()) {
            return List.of();
        }
        return tenancy.read(actor.tenant(), () -> dressing.dress(actor, rows(actor, words)));
    }

    private List<CaseRow> rows(Actor actor, String words) {
        var number = NUMBER.matcher(words);
        var numbered = number.matches()
                ? cases.numbered(actor.tenant(), Long.parseLong(number.group(1))).stream()
                        .toList()
                : List.<CaseRow>of();
        if (words.startsWith("#")) {
            return numbered;
        }
        var found = new ArrayList<>(numbered);
        for (var row : cases.find(actor.tenant(), words, MOST)) {
            if (!found.contains(row)) {
                found.add(row);
            }
        }
        return found;
    }
}
