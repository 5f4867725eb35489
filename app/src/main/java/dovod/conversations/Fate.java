package dovod.conversations;

import java.util.List;
import java.util.Objects;

/** What the parts of one reply come to, taken together. */
final class Fate {

    private Fate() {}

    static boolean said(List<Outgoing> parts) {
        return parts.stream().allMatch(part -> State.SAID.contains(part.state()));
    }

    static boolean accepted(List<Outgoing> parts) {
        return said(parts)
                && parts.stream().noneMatch(part -> part.state() == State.SENT)
                && parts.stream().anyMatch(part -> part.state() == State.ACCEPTED);
    }

    static boolean unknown(List<Outgoing> parts) {
        return parts.stream().anyMatch(part -> part.state() == State.UNKNOWN);
    }

    static boolean stopped(List<Outgoing> parts) {
        return parts.stream().anyMatch(part -> State.STOPPED.contains(part.state()));
    }

    /** The code of what stopped it; {@code needs_person} when nobody can tell whether it arrived. */
    static String problem(List<Outgoing> parts) {
        return parts.stream()
                .filter(part -> State.STOPPED.contains(part.state()))
                .map(part -> part.state() == State.NEEDS_PERSON
                        ? "needs_person"
                        : Objects.requireNonNullElse(part.progress().code(), "other"))
                .findFirst()
                .orElse("other");
    }
}
