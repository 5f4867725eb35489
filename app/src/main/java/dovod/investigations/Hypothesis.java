package dovod.investigations;

/** What may have become of an order. */
public enum Hypothesis {
    /** The buyer did not collect it. */
    A,
    /** The buyer cancelled it. */
    B,
    /** The marketplace failed: not assembled, lost, damaged, mis-sorted. */
    C,
    /** The seller cancelled it. */
    D,
    /** Payment or fraud control. */
    E
}
