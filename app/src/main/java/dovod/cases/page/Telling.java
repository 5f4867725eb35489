package dovod.cases.page;

import dovod.cases.CaseEvent;
import dovod.cases.Happening;
import dovod.platform.Words;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names people and tells what happened. */
public record Telling(Words words, Map<UUID, String> names) {

    public String what(Happening happening) {
        return happening.say(words, names);
    }

    /** The brief of a hand-over stands below its line; null for everything else. */
    public @Nullable String brief(Happening happening) {
        return happening.event() instanceof CaseEvent.Assigned assigned
                        && !assigned.brief().isBlank()
                ? assigned.brief()
                : null;
    }

    /** The desk itself has a name too. */
    public String name(@Nullable UUID person) {
        return person == null ? words.say("inbox.desk") : names.getOrDefault(person, words.say("inbox.somebody"));
    }
}
