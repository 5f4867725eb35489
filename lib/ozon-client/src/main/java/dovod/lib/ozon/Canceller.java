package dovod.lib.ozon;

/** Who cancelled a posting. */
public enum Canceller {
    SELLER,
    /** Ozon writes {@code client} and {@code customer}, in any case. */
    BUYER,
    OZON,
    SYSTEM,
    DELIVERY,
    /** Not said, or a word newer than this client. */
    UNKNOWN;

    static Canceller read(String type) {
        var word = Words.plain(type);
        return word.equals("CLIENT") || word.equals("CUSTOMER") ? BUYER : Words.read(Canceller.class, type, UNKNOWN);
    }
}
