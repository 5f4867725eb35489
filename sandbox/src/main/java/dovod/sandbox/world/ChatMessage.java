package dovod.sandbox.world;

import java.time.Instant;
import java.util.List;

/**
 * One message of a chat.
 *
 * @param id 19 decimal digits, growing
 * @param at when it was said
 * @param speaker who said it
 * @param data lines or blocks of Markdown; a file is a line {@code ![](path)}, see {@link #dataAt}
 * @param image whether a line is a picture
 * @param moderation SUCCESS, MODERATION or FAILED
 * @param subject what it is about
 */
public record ChatMessage(
        long id, Instant at, Speaker speaker, List<String> data, boolean image, String moderation, Subject subject) {
    private static final String FILE = "![](/v2/chat/file/";

    public ChatMessage {
        data = List.copyOf(data);
    }

    /** The lines with full addresses of the files, as sellers get them from the sandbox at {@code base}. */
    public List<String> dataAt(String base) {
        return data.stream()
                .map(line -> line.startsWith(FILE) ? "![](" + base + line.substring(4) : line)
                .toList();
    }

    public ChatMessage saying(List<String> changed) {
        return new ChatMessage(id, at, speaker, changed, image, moderation, subject);
    }

    public ChatMessage moderated(String changed) {
        return new ChatMessage(id, at, speaker, data, image, changed, subject);
    }

    /** Whether the seller said it. */
    public boolean bySeller() {
        return speaker.type() == UserType.SELLER;
    }
}
