package dovod.lib.ozon;

/**
 * A call to Ozon that did not end well; {@link #failure()} says how.
 *
 * <p>Checked, because the outside world fails in the normal course of things: the compiler makes each caller say what
 * becomes of a call that was refused, and of one whose outcome nobody knows. A runtime exception would let the second
 * kind travel to a place that rolls back and tries again, which sends a message twice.
 */
public final class OzonException extends Exception {
    private static final long serialVersionUID = 1;

    private final OzonMethod method;
    private final transient OzonFailure failure;

    /** Also for those who stand between a caller and the client, such as a circuit breaker. */
    public OzonException(OzonMethod method, OzonFailure failure) {
        super(method.path() + ": " + failure);
        this.method = method;
        this.failure = failure;
    }

    /** The method that was called. */
    public OzonMethod method() {
        return method;
    }

    /** How it ended. */
    public OzonFailure failure() {
        return failure;
    }
}
