package dovod.lib.ozon;

/** State of a chat. */
public enum ChatStatus {
    UNSPECIFIED,
    OPENED,
    CLOSED,
    /** A state newer than this client. */
    UNKNOWN
}
