package dovod.cases;

/** What became of saving a draft. */
public sealed interface Saving {

    record Saved(NoteDraft draft) implements Saving {}

    /** Nothing was stored: a newer one stands. */
    record Newer(NoteDraft draft) implements Saving {}
}
