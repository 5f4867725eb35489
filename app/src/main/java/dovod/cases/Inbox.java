package dovod.cases;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lists of cases, fifty at a time. */
@Component
public class Inbox {

    static final int PAGE = 50;

    private final Tenancy tenancy;
    private final JdbcCaseReads cases;
    private final RowDressing dressing;

    Inbox(Tenancy tenancy, JdbcCaseReads cases, RowDressing dressing) {
        this.tenancy = tenancy;
        this.cases = cases;
        this.dressing = dressing;
    }

    /** @param cursor what the page before gave; a strange one begins anew */
    public InboxPage page(Actor actor, View view, @Nullable String cursor) {
        actor.need(Right.READ_CASES);
        var after = cursor == null ? null : Cursor.read(cursor).orElse(null);
        return tenancy.read(actor.tenant(), () -> {
            var rows = cases.page(actor.tenant(), view, actor.person(), after, PAGE + 1);
            var shown = rows.subList(0, Math.min(PAGE, rows.size()));
            var next = rows.size() > PAGE ? Cursor.at(view, shown.getLast()).toString() : null;
            return new InboxPage(view, dressing.dress(actor, shown), next);
        });
    }

    /** These rows as they stand now, in the order asked; those that are not there are left out. */
    public List<InboxRow> rows(Actor actor, Collection<CaseId> ids) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> {
            var wanted = ids.stream().map(CaseId::value).toList();
            var found = cases.rows(actor.tenant(), wanted).stream()
                    .collect(Collectors.toMap(CaseRow::id, Function.identity()));
            return dressing.dress(
                    actor,
                    wanted.stream().filter(found::containsKey).map(found::get).toList());
        });
    }
}
