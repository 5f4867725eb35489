package dovod.cases.page;

import dovod.cases.InboxPage;
import dovod.cases.InboxRow;
import dovod.cases.View;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the inbox as it is shown. */
public record ListView(InboxPage page, Ages ages) {

    public View view() {
        return page.view();
    }

    public List<InboxRow> rows() {
        return page.rows();
    }

    public String address() {
        return "/inbox?view=" + view().code();
    }

    public String caseAddress(InboxRow row) {
        return "/cases/" + row.number() + "?view=" + view().code();
    }

    /** Where the next page is; null when this is the last. */
    public @Nullable String next() {
        var next = page.next();
        return next == null ? null : address() + "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
