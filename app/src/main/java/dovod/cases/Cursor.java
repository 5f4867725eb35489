package dovod.cases;

import dovod.kernel.Ids;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a page ends: the sort key of its last row.
 *
 * @param at an instant, or {@code infinity}
 */
record Cursor(String at, UUID id) {

    private static final String INFINITY = "infinity";
    private static final String BETWEEN = "~";

    /** What a stranger sent; empty when it is none of ours. */
    static Optional<Cursor> read(String text) {
        var parts = text.split(BETWEEN, -1);
        if (parts.length != 2 || !isTime(parts[0])) {
            return Optional.empty();
        }
        return Ids.read(parts[1]).map(id -> new Cursor(parts[0], id));
    }

    static Cursor at(View view, CaseRow row) {
        var at = switch (view) {
            case CLOSED -> row.closure() == null ? null : row.closure().at();
            case ALL -> row.last().at();
            case SNOOZED -> row.sleep() == null ? null : row.sleep().until();
            case MINE, UNASSIGNED, WAITING_US, WAITING_BUYER, WAITING_OTHERS, OVERDUE ->
                row.owed().dueAt();
        };
        return new Cursor(at == null ? INFINITY : at.toString(), row.id());
    }

    @Override
    public String toString() {
        return at + BETWEEN + id;
    }

    private static boolean isTime(String text) {
        try {
            return text.equals(INFINITY) || Instant.parse(text).isBefore(Instant.parse("9999-01-01T00:00:00Z"));
        } catch (DateTimeException notATime) {
            return false;
        }
    }
}
