package dovod.cases;

import dovod.platform.Words;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's history.
 *
 * @param person null for the desk itself
 */
public record Happening(UUID id, Instant at, @Nullable UUID person, CaseEvent event) {

    /**
     * What happened, in words.
     *
     * @param names of the people mentioned
     */
    public String say(Words words, Map<UUID, String> names) {
        return new HappeningWords(words, names).say(this);
    }

    /** The event's kind as stored: {@code reply_failed}; its words are {@code cases.event.<kind>}. */
    public String kind() {
        return JdbcHappenings.kind(event.getClass());
    }
}
