package dovod.lib.ozon;

/** Who keeps and ships the goods. */
public enum PostingScheme {
    /** They lie in Ozon's warehouse, Ozon ships; the seller cannot cancel. */
    FBO,
    /** They lie with the seller; Ozon or the seller delivers (FBS, rFBS). */
    FBS
}
