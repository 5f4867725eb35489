package dovod.conversations;

import dovod.platform.Words;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a reply of ours fares, for people. Its text is {@code conversations.passage.<code>}. A reply of several parts
 * shows the part that needs attention most.
 */
public sealed interface Passage {

    String code();

    /** Key of its text. */
    default String message() {
        return "conversations.passage." + code();
    }

    /** Key of the text that says why a reply stopped; words of the channel for codes it made up itself. */
    static String why(Words words, String problem) {
        var key = "sending.refused." + problem;
        return words.knows(key) ? key : "sending.refused.other";
    }

    /**
     * @param withdrawable true while its writer can take it back
     * @param words why the last try did not go; null before the first
     */
    record Queued(
            Instant notBefore,
            boolean withdrawable,
            @Nullable String words) implements Passage {
        @Override
        public String code() {
            return "queued";
        }
    }

    record Sending(Instant since) implements Passage {
        @Override
        public String code() {
            return "sending";
        }
    }

    /** The other side took it; its history has not shown it yet. */
    record Sent() implements Passage {
        @Override
        public String code() {
            return "sent";
        }
    }

    /** It stands in the other side's history. */
    record Accepted(Instant at) implements Passage {
        @Override
        public String code() {
            return "accepted";
        }
    }

    /** Nobody knows whether it arrived; the desk is looking. */
    record Unknown(Instant since) implements Passage {
        @Override
        public String code() {
            return "unknown";
        }
    }

    /** The desk cannot tell whether it arrived; {@link #why} tells why. */
    record NeedsPerson(String problem, @Nullable String words) implements Passage {
        @Override
        public String code() {
            return "needs_person";
        }
    }

    /**
     * It did not leave.
     *
     * @param problem for {@link #why}
     * @param words what the other side said; null when it said nothing
     */
    record Failed(String problem, @Nullable String words) implements Passage {
        @Override
        public String code() {
            return "failed";
        }
    }

    /** A person sent it in the marketplace's cabinet. */
    record ByHand(Instant at) implements Passage {
        @Override
        public String code() {
            return "by_hand";
        }
    }

    /** Of the parts of one reply, at least one. */
    static Passage of(List<Outgoing> parts) {
        return of(parts.stream().min(Comparator.comparing(Passage::urgency)).orElseThrow());
    }

    private static int urgency(Outgoing part) {
        return switch (part.state()) {
            // A part held back tells less than the part that holds it back.
            case FAILED -> "earlier_part".equals(part.progress().code()) ? 2 : 0;
            case NEEDS_PERSON -> 1;
            case UNKNOWN -> 3;
            case SENDING -> 4;
            case QUEUED -> 5;
            case SENT -> 6;
            case BY_HAND -> 7;
            case ACCEPTED -> 8;
            case WITHDRAWN -> 9;
        };
    }

    private static Passage of(Outgoing part) {
        var progress = part.progress();
        var problem = Objects.requireNonNullElse(progress.code(), "other");
        var settled = Objects.requireNonNullElse(progress.settledAt(), part.createdAt());
        var since = Objects.requireNonNullElse(progress.startedAt(), part.createdAt());
        return switch (part.state()) {
            case QUEUED -> new Queued(progress.notBefore(), part.untouched(), progress.words());
            case SENDING -> new Sending(since);
            case SENT -> new Sent();
            case ACCEPTED -> new Accepted(settled);
            case UNKNOWN -> new Unknown(since);
            case NEEDS_PERSON -> new NeedsPerson(problem, progress.words());
            case FAILED, WITHDRAWN -> new Failed(problem, progress.words());
            case BY_HAND -> new ByHand(settled);
        };
    }
}
