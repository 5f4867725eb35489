package dovod.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A case in one line. */
public record CaseLine(
        CaseId id,
        long number,
        String subject,
        Instant openedAt,
        @Nullable Instant closedAt) {

    static CaseLine of(CaseRow row) {
        var closure = row.closure();
        return new CaseLine(
                new CaseId(row.id()),
                row.number(),
                row.about().subject(),
                row.openedAt(),
                closure == null ? null : closure.at());
    }
}
