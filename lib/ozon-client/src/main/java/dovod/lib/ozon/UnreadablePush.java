package dovod.lib.ozon;

/** A body that came as a push and is none; {@link #problem()} is what to answer. */
public final class UnreadablePush extends Exception {
    private static final long serialVersionUID = 1;

    private final PushAnswer.Problem problem;

    UnreadablePush(PushAnswer.Problem problem, Throwable cause) {
        super(cause.getMessage(), cause);
        this.problem = problem;
    }

    /** What to answer. */
    public PushAnswer.Problem problem() {
        return problem;
    }
}
