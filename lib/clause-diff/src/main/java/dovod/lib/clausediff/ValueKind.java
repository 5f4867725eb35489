package dovod.lib.clausediff;

/** What a number in a contract counts. */
public enum ValueKind {
    /** Days, hours, months and the like. */
    TERM,
    /** Money. */
    SUM,
    PERCENT,
    DATE,
    /** The number of a clause, an article, an annex. */
    REFERENCE,
    /** Anything else. */
    NUMBER
}
