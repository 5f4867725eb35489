package dovod.conversations;

import dovod.platform.files.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * A file or a picture that came or went with a message.
 *
 * @param name empty when the other side told none
 * @param mediaType null while a picture of the other side has not been fetched
 * @param size bytes; null while it has not been fetched
 * @param picture true when it can be shown in the page
 */
public record Enclosure(
        String name,
        @Nullable String mediaType,
        @Nullable Long size,
        boolean picture,
        String url,
        String thumbnailUrl) {

    static Enclosure of(StoredFile file) {
        return new Enclosure(
                file.name(), file.mediaType(), file.size(), file.picture(), file.url(), file.thumbnailUrl());
    }

    /** A picture that is fetched from the other side when somebody looks. */
    static Enclosure there(ConversationId conversation, MessageId message, int position, String address) {
        var url = "/conversations/" + conversation + "/messages/" + message + "/pictures/" + position;
        return new Enclosure("", null, null, PictureAddress.looksLikePicture(address), url, url);
    }
}
