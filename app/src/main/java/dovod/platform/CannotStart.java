package dovod.platform;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The desk cannot work with what it was given: a database, a setting. */
final class CannotStart extends RuntimeException {

    private final String key;
    private final transient Object[] facts;

    /**
     * @param key of the words that say why and what to do
     * @param facts what the words are filled with
     */
    CannotStart(String key, Object... facts) {
        this(null, key, facts);
    }

    private CannotStart(@Nullable SQLException cause, String key, Object... facts) {
        super(key + " " + List.of(facts), cause);
        this.key = key;
        this.facts = facts;
    }

    /** What PostgreSQL, or the way to it, answered. */
    static CannotStart because(SQLException broken) {
        return new CannotStart(broken, key(String.valueOf(broken.getSQLState())), said(broken));
    }

    private static String key(String state) {
        return switch (state) {
            case "28P01", "28000" -> "platform.start.database.stranger";
            case "3D000" -> "platform.start.database.missing";
            default -> state.startsWith("08") ? "platform.start.database.away" : "platform.start.database.refused";
        };
    }

    private static String said(SQLException broken) {
        return String.valueOf(broken.getMessage());
    }

    String words(Words words) {
        return words.say(key, facts);
    }
}
