package dovod.lib.ozon;

/** Kinds of pushes; the wire puts {@code TYPE_} before the name. There is none for reviews, questions or returns. */
public enum PushType {
    PING(false),
    NEW_MESSAGE(true),
    UPDATE_MESSAGE(true),
    MESSAGE_READ(true),
    CHAT_CLOSED(true),
    NEW_POSTING(true),
    POSTING_CANCELLED(true),
    STATE_CHANGED(true),
    CUTOFF_DATE_CHANGED(true),
    DELIVERY_DATE_CHANGED(true),
    /** Suspended since July 2023, but still in the list. */
    CREATE_ITEM(true),
    /** Suspended since July 2023, but still in the list. */
    UPDATE_ITEM(true),
    CREATE_OR_UPDATE_ITEM(true),
    STOCKS_CHANGED(true),
    FBO_POSTING_NEW(true),
    FBO_POSTING_CANCELLED(true),
    FBO_POSTING_STATE_CHANGED(true),
    FBO_POSTING_DELIVERY_DATE_CHANGED(true),
    FBO_STOCKS_CHANGED(true),
    ORDER_NEW(true),
    ORDER_CANCELLED(true),
    ORDER_STATE_CHANGED(true),
    /** Sent, but not among the types that {@code /v1/notification/set} takes. */
    DESCRIPTION_CATEGORY_TREE_CHANGED(false),
    /** A kind newer than this client. */
    UNKNOWN(false);

    private static final String PREFIX = "TYPE_";
    private final boolean subscribable;

    PushType(boolean subscribable) {
        this.subscribable = subscribable;
    }

    /** The name on the wire, such as {@code TYPE_NEW_MESSAGE}. */
    public String wireName() {
        return PREFIX + name();
    }

    /** Whether {@code /v1/notification/set} takes it. */
    public boolean isSubscribable() {
        return subscribable;
    }

    static PushType read(String wireName) {
        return Words.plain(wireName).startsWith("TYPE")
                ? Words.read(PushType.class, Words.plain(wireName).substring("TYPE".length()), UNKNOWN)
                : UNKNOWN;
    }
}
