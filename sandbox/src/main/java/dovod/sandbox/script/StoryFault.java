package dovod.sandbox.script;

/** A story that cannot be read or played, with the reason and its place in words. */
@SuppressWarnings("serial")
public final class StoryFault extends IllegalArgumentException {
    public StoryFault(String message) {
        super(message);
    }
}
