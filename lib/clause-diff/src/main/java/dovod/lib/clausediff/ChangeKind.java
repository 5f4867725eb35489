package dovod.lib.clausediff;

/** What became of a clause. */
public enum ChangeKind {
    /** It is new, with all that stands below it. */
    ADDED,
    /** It is gone, with all that stood below it. */
    REMOVED,
    /** It stands elsewhere, word for word the same. */
    MOVED,
    /** Its words are others; it may have been moved as well. */
    REWORDED
}
