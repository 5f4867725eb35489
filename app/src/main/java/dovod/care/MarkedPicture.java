package dovod.care;

import java.time.Instant;
import java.util.UUID;

/**
 * A picture with what somebody drew on it.
 *
 * @param source address of the picture underneath
 * @param file the two together
 * @param marks the strokes as JSON
 */
public record MarkedPicture(UUID id, String source, UUID file, String marks, UUID person, Instant at) {

    public String url() {
        return "/files/" + file;
    }

    public String thumbnailUrl() {
        return url() + "/thumbnail";
    }
}
