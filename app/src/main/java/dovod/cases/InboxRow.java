package dovod.cases;

import dovod.conversations.Author;
import dovod.quality.Matter;
import dovod.remedies.WaitsFor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param kind what sort of thread opened it: {@code buyer}, {@code support}, {@code notice}
 * @param pictureUrl a small picture of the product, here; null while none is known
 * @param dueAt the nearest of its clocks; null when none runs
 * @param priority -1 can wait, 0 as usual, 1 soon, 2 at once
 * @param draft true when the reader has begun a note or a reply
 * @param matter what its buyer writes about, and how urgent it is; null while nobody can tell
 * @param remedy what it waits for because of what is given in it; null for nothing
 * @param present who else is in front of it, writers first
 */
public record InboxRow(
        CaseId id,
        long number,
        String marketplace,
        UUID shop,
        String kind,
        @Nullable String buyerName,
        String subject,
        @Nullable String sku,
        @Nullable String productName,
        @Nullable String pictureUrl,
        @Nullable String order,
        String lastLine,
        Author lastAuthor,
        Instant lastAt,
        boolean unread,
        WaitingOn waitingOn,
        @Nullable Instant unansweredSince,
        @Nullable Instant dueAt,
        boolean overdue,
        @Nullable PersonName owner,
        @Nullable UUID team,
        int priority,
        List<String> tags,
        @Nullable Instant snoozedUntil,
        @Nullable String snoozeReason,
        @Nullable Instant closedAt,
        @Nullable Trouble trouble,
        boolean draft,
        @Nullable Matter matter,
        @Nullable WaitsFor remedy,
        List<Present> present) {}
