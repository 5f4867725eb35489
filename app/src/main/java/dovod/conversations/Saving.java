package dovod.conversations;

/** What became of saving a draft. */
public sealed interface Saving {

    Draft draft();

    record Saved(Draft draft) implements Saving {}

    /** Nothing was saved: this one stands already, and was not known to whoever saved. */
    record Newer(Draft draft) implements Saving {}
}
