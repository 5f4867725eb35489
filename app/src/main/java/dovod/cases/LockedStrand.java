package dovod.cases;

import dovod.cases.StrandRow.Queued;
import dovod.cases.StrandRow.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One conversation of a case that is locked for a change. It knows what in it still waits for our reply. */
final class LockedStrand {

    private final @Nullable StrandRow before;
    private StrandRow row;

    private LockedStrand(@Nullable StrandRow before, StrandRow row) {
        this.before = before;
        this.row = row;
    }

    static LockedStrand stored(StrandRow row) {
        return new LockedStrand(row, row);
    }

    static LockedStrand fresh(StrandRow row) {
        return new LockedStrand(null, row);
    }

    /** A conversation as it comes from another case, with all that stands open in it. */
    static LockedStrand moved(StrandRow row, UUID caseId, Instant at) {
        return new LockedStrand(
                null,
                new StrandRow(
                        caseId, row.conversation(), row.kind(), at, null, row.dueAt(), row.standing(), row.queued()));
    }

    StrandRow row() {
        return row;
    }

    boolean isChanged() {
        return !row.equals(before);
    }

    UUID conversation() {
        return row.conversation();
    }

    boolean isHere() {
        return row.leftAt() == null;
    }

    boolean isUnanswered() {
        return row.standing().unansweredSince() != null;
    }

    /** True while this reply of ours is on its way. */
    boolean holds(UUID reply) {
        return row.queued().stream().anyMatch(queued -> queued.message().equals(reply));
    }

    /** True when we have replied since then. */
    boolean repliedSince(Instant at) {
        var replied = row.standing().repliedAt();
        return replied != null && !replied.isBefore(at);
    }

    /** A message that wants a reply; false when it is older than our newest reply, and so has had it. */
    boolean asked(Instant at) {
        var standing = row.standing();
        var replied = standing.repliedAt();
        if (replied != null && at.isBefore(replied)) {
            return false;
        }
        row = row.with(new Standing(earlier(standing.unansweredSince(), at), replied, null))
                .with(row.queued().stream()
                        .map(reply -> new Queued(reply.message(), earlier(reply.newer(), at)))
                        .toList());
        return true;
    }

    /** A reply stands in the outbox. Whoever wrote it saw everything up to now. */
    void queued(UUID message) {
        unqueued(message);
        var more = new ArrayList<>(row.queued());
        more.add(new Queued(message, null));
        row = row.with(more);
    }

    /** That reply will not leave. */
    void unqueued(UUID message) {
        row = row.with(row.queued().stream()
                .filter(reply -> !reply.message().equals(message))
                .toList());
    }

    /**
     * A reply left. What arrived after it was written is still open.
     *
     * @param message null for one that was written elsewhere, such as in the marketplace's cabinet
     */
    void replied(@Nullable UUID message, Instant at) {
        var standing = row.standing();
        var settled = isUnanswered() ? standing.unansweredSince() : standing.settledSince();
        row = row.with(new Standing(newerThan(message), later(standing.repliedAt(), at), settled))
                .with(later(message));
    }

    /** It is certain that our replies arrived. */
    void accepted() {
        var standing = row.standing();
        row = row.with(new Standing(standing.unansweredSince(), standing.repliedAt(), null));
    }

    /** The reply did not arrive after all: what it answered is open again. */
    void failed(UUID message) {
        unqueued(message);
        var standing = row.standing();
        var open = earlier(standing.settledSince(), standing.unansweredSince());
        row = row.with(new Standing(open, standing.repliedAt(), null));
    }

    /** Nothing here needs a reply. */
    void settled() {
        row = row.with(new Standing(null, row.standing().repliedAt(), null));
    }

    void due(@Nullable Instant at) {
        row = row.due(at);
    }

    void left(@Nullable Instant at) {
        row = row.left(at);
    }

    private @Nullable Instant newerThan(@Nullable UUID message) {
        return row.queued().stream()
                .filter(reply -> reply.message().equals(message))
                .findFirst()
                .map(Queued::newer)
                .orElse(null);
    }

    /** The replies written after this one; all of them when this one is not known. */
    private List<Queued> later(@Nullable UUID message) {
        var known = row.queued().stream().map(Queued::message).toList().indexOf(message);
        return row.queued().subList(known + 1, row.queued().size());
    }

    static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one != null && one.isAfter(other) ? one : other;
    }
}
