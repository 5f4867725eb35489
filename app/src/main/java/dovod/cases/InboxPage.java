package dovod.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next where the next page begins; null on the last one
 */
public record InboxPage(
        View view, List<InboxRow> rows, @Nullable String next) {}
