package dovod.conversations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a reply moves on.
 *
 * @param token what it was claimed with; null when the conversation's lock is enough
 */
record Change(
        Outgoing before, Outgoing.Progress after, @Nullable UUID token) {

    static Change of(Outgoing before, Outgoing.Progress after) {
        return new Change(before, after, null);
    }
}
