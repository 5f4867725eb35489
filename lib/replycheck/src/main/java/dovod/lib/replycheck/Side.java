package dovod.lib.replycheck;

/** Who wrote a message. */
public enum Side {
    /** The one who needs the answer: a seller who asks the marketplace, a buyer who asks the seller. */
    ASKER,
    /** The one who owes the answer. */
    RESPONDER
}
