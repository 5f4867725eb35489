package dovod.conversations;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what was said, by windows of {@link #WINDOW} messages; several conversations read as one thread. */
@Component
public class Threads {

    public static final int WINDOW = 50;

    private final Tenancy tenancy;
    private final JdbcThreads threads;
    private final Lines lines;

    Threads(Tenancy tenancy, JdbcThreads threads, Lines lines) {
        this.tenancy = tenancy;
        this.threads = threads;
        this.lines = lines;
    }

    /** The newest of these conversations together; ids that are not there add nothing. */
    public Window newest(Actor actor, List<ConversationId> conversations) {
        return read(actor, conversations, () -> threads.newest(actor.tenant(), conversations, WINDOW + 1));
    }

    /** Those written before this one. */
    public Window older(Actor actor, List<ConversationId> conversations, MessageId before) {
        return read(actor, conversations, () -> threads.older(actor.tenant(), conversations, before, WINDOW + 1));
    }

    /** A window with this message in it, some before and some after: where a search leads. */
    public Window around(Actor actor, List<ConversationId> conversations, MessageId message) {
        return read(actor, conversations, () -> {
            var rows = new ArrayList<>(threads.from(actor.tenant(), conversations, message, WINDOW / 2)
                    .reversed());
            if (rows.isEmpty()) {
                throw new NotFound();
            }
            rows.addAll(threads.older(actor.tenant(), conversations, message, WINDOW + 1 - rows.size()));
            return rows;
        });
    }

    /**
     * What came to be known after this message, in the order in which it was written; at most a window. What the
     * reader wrote is left out.
     *
     * @param lastSeen null when nothing has been seen
     */
    public List<Line> since(Actor actor, ConversationId conversation, @Nullable MessageId lastSeen) {
        actor.need(Right.READ_CASES);
        return tenancy.read(
                actor.tenant(),
                () -> lines.of(
                        actor.tenant(),
                        threads.since(actor.tenant(), conversation, lastSeen, actor.personId(), WINDOW)));
    }

    /** What a message said before, oldest first; empty when it was never changed. */
    public List<Wording> wordings(Actor actor, MessageId message) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> {
            threads.one(actor.tenant(), message);
            return threads.wordings(actor.tenant(), message);
        });
    }

    /** What buyers have shown, or told with a number in it, newest first; at most two windows. */
    public List<Line> shown(Actor actor, List<ConversationId> conversations) {
        actor.need(Right.READ_CASES);
        return tenancy.read(
                actor.tenant(),
                () -> lines.of(actor.tenant(), threads.shown(actor.tenant(), conversations, 2 * WINDOW)));
    }

    /** One message. */
    public Line line(Actor actor, MessageId message) {
        actor.need(Right.READ_CASES);
        return tenancy.read(
                actor.tenant(),
                () -> lines.of(actor.tenant(), List.of(threads.one(actor.tenant(), message)))
                        .getFirst());
    }

    private interface Reading {
        /** Newest first, one more than a window when there are older ones. */
        List<JdbcThreads.Row> rows();
    }

    private Window read(Actor actor, List<ConversationId> conversations, Reading reading) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> {
            // Before the messages: one that comes in between is news then, never missed.
            var lastSeen = threads.lastKnown(actor.tenant(), conversations);
            var rows = reading.rows();
            var window = new ArrayList<>(rows.subList(0, Math.min(rows.size(), WINDOW)));
            Collections.reverse(window);
            return new Window(lines.of(actor.tenant(), window), rows.size() > WINDOW, lastSeen);
        });
    }
}
