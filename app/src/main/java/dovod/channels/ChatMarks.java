package dovod.channels;

import dovod.channels.spi.Line;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How far each chat of a connection has been read. Each method joins the caller's transaction. */
@Component
public class ChatMarks {

    private final Tenancy tenancy;
    private final JdbcChatMarks marks;
    private final Clock clock;

    ChatMarks(Tenancy tenancy, JdbcChatMarks marks, Clock clock) {
        this.tenancy = tenancy;
        this.marks = marks;
        this.clock = clock;
    }

    /** Those that are known, by chat. */
    public Map<String, ChatMark> of(Line line, Collection<String> chats) {
        return tenancy.read(line.tenant(), () -> marks.of(line.tenant(), line.connection(), chats)).stream()
                .collect(Collectors.toMap(ChatMark::chat, Function.identity()));
    }

    /** Chats that announced something which has not been stored, and that may be looked at now. */
    public List<ChatMark> owed(Line line, int most) {
        return tenancy.read(line.tenant(), () -> marks.owed(line.tenant(), line.connection(), most, clock.instant()));
    }

    /** Chats with news since a moment, in the order of their ids, after this id. */
    public List<ChatMark> since(Line line, Instant moment, String after, int most) {
        return tenancy.read(line.tenant(), () -> marks.since(line.tenant(), line.connection(), moment, after, most));
    }

    /** The other side announces something new in these chats. */
    public void announce(Line line, Collection<ChatMark> announced) {
        if (!announced.isEmpty()) {
            tenancy.run(
                    line.tenant(), () -> marks.announce(line.tenant(), line.connection(), announced, clock.instant()));
        }
    }

    /** All messages up to this one are stored. */
    public void seen(Line line, String chat, String seen) {
        tenancy.run(line.tenant(), () -> marks.seen(line.tenant(), line.connection(), chat, seen));
    }

    /** What was announced has been seen. */
    public void caughtUp(Line line, String chat, String announced) {
        tenancy.run(line.tenant(), () -> marks.caughtUp(line.tenant(), line.connection(), chat, announced));
    }

    /** What was announced is not in the history yet: look again, less often each time. */
    public void missed(Line line, ChatMark mark) {
        var next = clock.instant().plus(Backoff.after(mark.misses() + 1));
        tenancy.run(line.tenant(), () -> marks.missed(line.tenant(), line.connection(), mark.chat(), next));
    }
}
