package dovod.cases.rest;

import dovod.cases.InboxRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case.
 *
 * @param waitingOn us, buyer, production or marketplace
 * @param unansweredSince the first message that has had no reply
 * @param dueAt when the nearest clock ends
 * @param owner id of the person who takes care of it
 */
record CaseBody(
        UUID id,
        long number,
        String marketplace,
        UUID shop,
        String kind,
        String subject,
        @Nullable String buyerName,
        @Nullable String order,
        @Nullable String sku,
        String waitingOn,
        @Nullable Instant unansweredSince,
        @Nullable Instant dueAt,
        boolean overdue,
        @Nullable UUID owner,
        @Nullable UUID team,
        int priority,
        List<String> tags,
        String lastLine,
        Instant lastAt,
        @Nullable Instant snoozedUntil,
        @Nullable Instant closedAt,
        @Nullable String remedyWaitsFor) {

    static CaseBody of(InboxRow row) {
        return new CaseBody(
                row.id().value(),
                row.number(),
                row.marketplace(),
                row.shop(),
                row.kind(),
                row.subject(),
                row.buyerName(),
                row.order(),
                row.sku(),
                row.waitingOn().code(),
                row.unansweredSince(),
                row.dueAt(),
                row.overdue(),
                row.owner() == null ? null : row.owner().id(),
                row.team(),
                row.priority(),
                row.tags(),
                row.lastLine(),
                row.lastAt(),
                row.snoozedUntil(),
                row.closedAt(),
                row.remedy() == null ? null : row.remedy().code());
    }
}
