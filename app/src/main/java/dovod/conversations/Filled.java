package dovod.conversations;

import dovod.platform.files.StoredFile;
import java.util.List;

/**
 * A macro made ready for one conversation.
 *
 * @param unresolved variables nobody could fill: they stand in the text, and stop the sending until they are gone
 */
public record Filled(String id, String title, String text, List<StoredFile> files, List<String> unresolved) {}
