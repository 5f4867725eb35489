package dovod.sandbox.fault;

/** What can go wrong. */
public enum FaultKind {
    /** Every connection is closed at once; only the sandbox's own page and control API go on. */
    DOWN(Phase.CONNECTION),

    /** 429 with {@code Retry-After}, nothing done. */
    TOO_MANY_REQUESTS(Phase.BEFORE),
    /** 500 {@code Internal error}, nothing done. */
    INTERNAL_ERROR(Phase.BEFORE),
    /** 503, nothing done. */
    UNAVAILABLE(Phase.BEFORE),
    /** No answer for a while, then the connection is closed; nothing done. */
    TIMEOUT_BEFORE_EFFECT(Phase.BEFORE),
    /** The same, and the call takes effect later, after its {@code delay} on the virtual clock. */
    TIMEOUT_LATE_EFFECT(Phase.BEFORE),
    /** The connection is closed without an answer; nothing done. */
    CUT_BEFORE_EFFECT(Phase.BEFORE),

    /** The call takes effect, but no answer comes for a while; then the connection is closed. */
    TIMEOUT_AFTER_EFFECT(Phase.AFTER),
    /** The call takes effect, but the answer is 500. */
    INTERNAL_ERROR_AFTER_EFFECT(Phase.AFTER),
    /** The call takes effect; the answer breaks off in its middle. */
    CUT_AFTER_EFFECT(Phase.AFTER),

    /** The last entry of each list comes twice. */
    DUPLICATES(Phase.SHAPE),
    /** Numbers are written as strings. */
    NUMBERS_AS_STRINGS(Phase.SHAPE),
    /** {@code Customer} begins with the Cyrillic letter, as in the official examples. */
    CYRILLIC_CUSTOMER(Phase.SHAPE),
    /** A page without entries that says there are more; the entries come when it is asked for again. */
    EMPTY_PAGE_WITH_NEXT(Phase.SHAPE),
    /** 200 with empty lists and nothing after them, as if there were nothing at all. */
    EMPTY_ANSWER(Phase.SHAPE),
    /** The answer's cursor is the one of the question, and there are always more. */
    STUCK_CURSOR(Phase.SHAPE),
    /** The chat list knows the newest message already, the history does not. */
    LIST_AHEAD_OF_HISTORY(Phase.SHAPE),
    /** 200 with a body that is no JSON. */
    GARBAGE(Phase.SHAPE),

    /** A push comes twice. */
    PUSH_DUPLICATED(Phase.PUSH),
    /** A push waits until the next one has overtaken it. */
    PUSH_REORDERED(Phase.PUSH),
    /** A push is never sent. */
    PUSH_LOST(Phase.PUSH);

    private final Phase phase;

    FaultKind(Phase phase) {
        this.phase = phase;
    }

    /** When in the life of a call it strikes. */
    public Phase phase() {
        return phase;
    }

    /** The moments at which something can go wrong. */
    public enum Phase {
        CONNECTION,
        BEFORE,
        AFTER,
        SHAPE,
        PUSH
    }
}
