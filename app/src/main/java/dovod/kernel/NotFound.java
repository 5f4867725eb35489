package dovod.kernel;

/** Not there, or not yours: the same answer for both. */
public final class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}
