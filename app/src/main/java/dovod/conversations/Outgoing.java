package dovod.conversations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One part of a reply on its way out: its text, or one of its files.
 *
 * @param body the text; empty for a file
 * @param file null for a text
 * @param part its place within the reply
 * @param ordinal the message's place within the conversation
 */
record Outgoing(
        UUID id,
        ConversationId conversation,
        MessageId message,
        UUID person,
        String body,
        @Nullable UUID file,
        int part,
        long ordinal,
        Instant createdAt,
        Progress progress) {

    /**
     * How far it has come.
     *
     * @param notBefore when to try, or to look, next
     * @param attempts how often it was handed over
     * @param looks how often it was looked for since
     * @param resent it was queued once more because nobody found it
     * @param watermark the newest id of the other side that was known before the first try
     */
    record Progress(
            State state,
            Instant notBefore,
            int attempts,
            int looks,
            boolean resent,
            @Nullable String watermark,
            @Nullable Instant startedAt,
            @Nullable Instant settledAt,
            @Nullable String externalId,
            @Nullable String code,
            @Nullable String words) {}

    State state() {
        return progress.state();
    }

    Outgoing with(Progress now) {
        return new Outgoing(id, conversation, message, person, body, file, part, ordinal, createdAt, now);
    }

    boolean isFile() {
        return file != null;
    }

    /** Never handed over: it can still be taken back. */
    boolean untouched() {
        return progress.state() == State.QUEUED && progress.attempts() == 0;
    }

    /** May it stand in the other side's history without our knowing its id? */
    boolean mayBeThere() {
        return switch (progress.state()) {
            case SENDING, SENT, UNKNOWN, NEEDS_PERSON, BY_HAND -> true;
            case QUEUED -> progress.resent();
            case ACCEPTED, FAILED, WITHDRAWN -> false;
        };
    }
}
