package dovod.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has become true of a case; its history is the list of these. */
public sealed interface CaseEvent {

    /** What brought a case back. */
    enum Cause {
        REPLY,
        TIME,
        /** A clock ran out while it slept. */
        DUE,
        PERSON
    }

    record Opened() implements CaseEvent {}

    /** Another conversation of the same buyer belongs to it. */
    record Joined(UUID conversation) implements CaseEvent {}

    record Reopened(Cause cause, @Nullable String reason) implements CaseEvent {}

    /**
     * @param why why the owner changed
     * @param brief what the next owner must know
     */
    record Assigned(
            @Nullable UUID from,
            @Nullable UUID to,
            @Nullable UUID team,
            String why,
            String brief) implements CaseEvent {}

    record Snoozed(Instant until, String reason, boolean wakeOnReply) implements CaseEvent {}

    record Woke(Cause cause) implements CaseEvent {}

    record Closed(@Nullable String why) implements CaseEvent {}

    /**
     * It was to close after a reply, and something stood against it.
     *
     * @param code of the refusal
     */
    record StayedOpen(String code, long conversations) implements CaseEvent {}

    /** Closed by the desk itself: the buyer was told, and stayed silent. */
    record ClosedBySilence() implements CaseEvent {}

    record ClosingNoticed(Instant closesAt) implements CaseEvent {}

    /** Somebody decided that what stands open needs no reply. */
    record Declined(String reason, int conversations) implements CaseEvent {}

    record Waits(WaitingOn on, String why) implements CaseEvent {}

    record Tagged(List<String> added, List<String> removed) implements CaseEvent {}

    record Prioritised(int from, int to) implements CaseEvent {}

    /** Another case became part of this one. */
    record MergedIn(UUID merge, long number, String reason) implements CaseEvent {}

    /** This case became part of another one. */
    record MergedAway(UUID merge, long number, String reason) implements CaseEvent {}

    /** A merge was taken back. */
    record Parted(UUID merge, long number) implements CaseEvent {}

    record Overdue(Instant since) implements CaseEvent {}

    record ReplySent(UUID conversation, UUID message) implements CaseEvent {}

    record ReplyFailed(UUID conversation, UUID message, String code) implements CaseEvent {}

    record ReplyUnknown(UUID conversation, UUID message) implements CaseEvent {}

    /**
     * What a room above did for it.
     *
     * @param key of the message that tells it
     * @param arguments one that begins with {@code =} is a message key itself
     */
    record Told(String key, List<String> arguments) implements CaseEvent {}
}
