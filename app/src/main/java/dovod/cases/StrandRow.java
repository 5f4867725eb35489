package dovod.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code cases.case_conversation}: one conversation within a case.
 *
 * @param leftAt when it went to another case; null while it is here
 * @param dueAt when its nearest clock ends
 * @param queued replies on their way, in the order they were written
 */
record StrandRow(
        UUID caseId,
        UUID conversation,
        String kind,
        Instant linkedAt,
        @Nullable Instant leftAt,
        @Nullable Instant dueAt,
        Standing standing,
        List<Queued> queued) {

    /**
     * What waits for our reply.
     *
     * @param unansweredSince the first message without a reply
     * @param repliedAt our newest reply
     * @param settledSince what the last reply answered, while that reply may still fail
     */
    record Standing(
            @Nullable Instant unansweredSince,
            @Nullable Instant repliedAt,
            @Nullable Instant settledSince) {}

    /**
     * @param newer the first message that arrived after this reply was written; it is not answered by it
     */
    record Queued(UUID message, @Nullable Instant newer) {}

    static StrandRow linked(UUID caseId, UUID conversation, String kind, Instant at) {
        return new StrandRow(caseId, conversation, kind, at, null, null, new Standing(null, null, null), List.of());
    }

    StrandRow with(Standing standing) {
        return new StrandRow(caseId, conversation, kind, linkedAt, leftAt, dueAt, standing, queued);
    }

    StrandRow with(List<Queued> queued) {
        return new StrandRow(caseId, conversation, kind, linkedAt, leftAt, dueAt, standing, List.copyOf(queued));
    }

    StrandRow due(@Nullable Instant at) {
        return new StrandRow(caseId, conversation, kind, linkedAt, leftAt, at, standing, queued);
    }

    StrandRow left(@Nullable Instant at) {
        return new StrandRow(caseId, conversation, kind, linkedAt, at, dueAt, standing, queued);
    }
}
