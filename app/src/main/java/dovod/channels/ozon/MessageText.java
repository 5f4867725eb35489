package dovod.channels.ozon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the blocks of a message: words, files, and at times a bare posting number first, which is no words of
 * anybody but says what the chat is about.
 *
 * @param body the words, blocks as lines
 * @param files addresses of files
 * @param posting the bare posting number; null when there is none
 */
record MessageText(
        String body, List<String> files, @Nullable String posting) {

    /** A picture, or a link to a file of the chat; other links are words. */
    private static final Pattern FILE = Pattern.compile(
            "(?:!\\[[^\\]]{0,300}]|\\[[^\\]]{0,300}](?=\\([^)]*/chat/file/))\\(\\s*([^)\\s]{1,2000})\\s*\\)");

    private static final Pattern POSTING = Pattern.compile("\\d{4,12}-\\d{4}-\\d{1,4}");

    static MessageText of(List<String> blocks) {
        var files = new ArrayList<String>();
        var lines = new ArrayList<String>();
        for (var block : blocks) {
            var line = FILE.matcher(block).replaceAll(mark -> {
                files.add(mark.group(1));
                return "";
            });
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
        }
        var posting = lines.size() > 1 && POSTING.matcher(lines.getFirst()).matches() ? lines.removeFirst() : null;
        return new MessageText(String.join("\n", lines), List.copyOf(files), posting);
    }

    /** The order of a posting: its number without the last part. */
    static String order(String posting) {
        return posting.substring(0, posting.lastIndexOf('-'));
    }
}
