package dovod.lib.ozon;

/** Who wrote a message. */
public enum ChatUserType {
    /** The buyer. The official examples begin the word with a Cyrillic letter. */
    CUSTOMER,
    SELLER,
    /** System messages. */
    CRM,
    COURIER,
    /** Ozon's support. */
    SUPPORT,
    /** Notices. */
    NOTIFICATION_USER,
    /** Seen in recorded calls, not documented. */
    CHAT_BOT,
    /** A type newer than this client. */
    UNKNOWN
}
