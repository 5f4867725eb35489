package dovod.cases.page;

import dovod.cases.CaseLine;
import dovod.cases.InboxRow;
import dovod.conversations.ConversationId;
import dovod.conversations.Found;
import dovod.conversations.Hit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a search found, as it is shown. */
public record SearchView(
        String query, List<InboxRow> rows, Found found, Map<ConversationId, CaseLine> cases, Ages ages) {

    public boolean empty() {
        return rows.isEmpty() && found.hits().isEmpty();
    }

    /** The case with the message found in sight; null when the message belongs to none. */
    public @Nullable String address(Hit hit) {
        var line = cases.get(hit.conversation());
        if (line == null) {
            return null;
        }
        return hit.message() == null
                ? "/cases/" + line.number()
                : "/cases/" + line.number() + "?message=" + hit.message() + "#message-" + hit.message();
    }

    public @Nullable String next() {
        var next = found.cursor();
        return next == null ? null : "/search?q=" + encode(query) + "&after=" + encode(next);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
