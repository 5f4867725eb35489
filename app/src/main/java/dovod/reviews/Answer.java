package dovod.reviews;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a review or a question.
 *
 * @param ours false for another buyer's
 * @param person who of ours wrote it here; null when it was typed in the cabinet
 * @param at when it was written
 * @param code why it did not go; null when there is nothing to say
 * @param words the marketplace's own on that
 */
public record Answer(
        UUID id,
        UUID voice,
        boolean ours,
        @Nullable UUID person,
        String text,
        Instant at,
        State state,
        @Nullable Instant notBefore,
        @Nullable String code,
        @Nullable String words) {

    /** Where it is. */
    public enum State {
        /** Waits for its time to be sent: it can be taken back. */
        QUEUED,
        SENDING,
        /** Taken by the marketplace, which has not shown it yet. */
        SENT,
        /** Nobody knows whether it arrived; it is being looked for. */
        UNKNOWN,
        /** The machine cannot tell; a person looks into the cabinet. */
        NEEDS_PERSON,
        FAILED,
        MODERATION,
        PUBLISHED,
        REJECTED,
        DUPLICATE,
        /** It was there and is no more. */
        REMOVED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        public boolean isOnItsWay() {
            return this == QUEUED || this == SENDING || this == UNKNOWN;
        }

        /** A person may send it once more. */
        public boolean canGoAgain() {
            return this == FAILED || this == NEEDS_PERSON;
        }

        public String tone() {
            return switch (this) {
                case PUBLISHED -> "good";
                case QUEUED, SENDING, SENT, MODERATION, UNKNOWN -> "near";
                case NEEDS_PERSON, FAILED, REJECTED, DUPLICATE, REMOVED -> "bad";
            };
        }
    }
}
