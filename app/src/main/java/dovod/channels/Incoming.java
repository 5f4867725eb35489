package dovod.channels;

import dovod.kernel.Ids;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code channels.inbound} to be. */
@SuppressWarnings("ArrayRecordComponent") // compared by the database
record Incoming(UUID id, UUID connection, byte[] key, boolean pushed, String body, Instant receivedAt) {

    static Incoming pushed(UUID connection, byte[] key, String body, Instant at) {
        return new Incoming(Ids.next(), connection, key, true, body, at);
    }

    static Incoming fetched(UUID connection, Fetched fetched, Instant at) {
        return new Incoming(Ids.next(), connection, fetched.key(), false, fetched.body(), at);
    }

    String source() {
        return pushed ? "push" : "poll";
    }
}
