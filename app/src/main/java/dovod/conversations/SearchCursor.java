package dovod.conversations;

import dovod.kernel.Ids;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the next page begins: after the message written then. */
record SearchCursor(Instant at, UUID message) {

    private static final String BETWEEN = "_";

    static @Nullable SearchCursor read(@Nullable String written) {
        if (written == null || written.isEmpty()) {
            return null;
        }
        var parts = written.split(BETWEEN, 2);
        try {
            return new SearchCursor(
                    Instant.parse(parts[0]), Ids.read(parts[parts.length - 1]).orElseThrow(SearchCursor::strange));
        } catch (DateTimeException strange) {
            throw strange();
        }
    }

    String written() {
        return at + BETWEEN + message;
    }

    private static Refused strange() {
        return new Refused(Refusal.field("cursor", "cursor_strange"));
    }
}
