package dovod.care;

import java.time.Instant;

/**
 * A picture or a video that the buyer sent.
 *
 * @param key tells it from others of the case: the message and its place in it
 * @param name as it was called; empty when nobody said
 */
public record Shown(String key, String name, boolean video, String url, String thumbnailUrl, Instant at) {

    /** Whether this is what the point asks to see: a video shows a picture all the more. */
    boolean shows(Proof proof) {
        return switch (proof) {
            case PICTURE -> true;
            case VIDEO -> video;
            case WORDS -> false;
        };
    }
}
