package dovod.channels;

import dovod.channels.spi.Brought;
import dovod.channels.spi.Channel;
import dovod.channels.spi.Line;
import dovod.channels.spi.Row;
import dovod.channels.spi.UnreadableRow;
import dovod.conversations.Arrival;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row and what it means.
 *
 * @param problem why nobody can read it; then it brings nothing. Null when it can be read
 */
record OpenedRow(Row row, Brought brought, @Nullable String problem) {

    static OpenedRow of(Channel channel, Line line, Row row) {
        try {
            return new OpenedRow(row, channel.read(line, row), null);
        } catch (UnreadableRow unreadable) {
            return new OpenedRow(row, Brought.NOTHING, String.valueOf(unreadable.getMessage()));
        }
    }

    UUID id() {
        return row.id();
    }

    /** The chats it brings messages of. */
    List<String> chats() {
        return brought.arrivals().stream().map(Arrival::conversation).distinct().toList();
    }
}
