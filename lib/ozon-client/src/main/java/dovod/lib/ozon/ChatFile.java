package dovod.lib.ozon;

/**
 * A file out of a chat.
 *
 * @param content its bytes; not to be changed
 * @param contentType what Ozon calls it; not to be trusted
 * @param name last part of its address
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and a copy of a video would cost
public record ChatFile(byte[] content, String contentType, String name) {}
