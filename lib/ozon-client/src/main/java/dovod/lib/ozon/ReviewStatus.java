package dovod.lib.ozon;

/** How far a seller is with a review or a question. */
public enum ReviewStatus {
    /** Nobody looked at it. */
    NEW,
    /** Somebody looked at it. */
    VIEWED,
    /** It is settled. */
    PROCESSED,
    /** Not settled: a word of older methods. */
    UNPROCESSED,
    /** Newer than this client. */
    UNKNOWN
}
