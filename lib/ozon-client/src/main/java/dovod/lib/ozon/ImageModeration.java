package dovod.lib.ozon;

/** How far Ozon has checked an image of a message. */
public enum ImageModeration {
    SUCCESS,
    MODERATION,
    FAILED,
    /** No image, or a state newer than this client. */
    NONE
}
