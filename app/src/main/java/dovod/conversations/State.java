package dovod.conversations;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a part of a reply is on its way out; {@link Passage} tells it to people. */
enum State {
    QUEUED,
    SENDING,
    SENT,
    ACCEPTED,
    FAILED,
    UNKNOWN,
    NEEDS_PERSON,
    WITHDRAWN,
    BY_HAND;

    /** Counts as said: the channel, or a person, has said that it left. */
    static final Set<State> SAID = EnumSet.of(SENT, ACCEPTED, BY_HAND);

    /** Stopped: goes on only when a person says so. */
    static final Set<State> STOPPED = EnumSet.of(FAILED, NEEDS_PERSON);

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static State ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
