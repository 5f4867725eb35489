package dovod.lib.clausediff;

import dovod.lib.clausediff.UnreadableContract.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** The three parts of a DOCX that make its text; a part that unpacks to too much is refused. */
record WordParts(byte[] document, byte[] styles, byte[] numbering) {

    private static final int MOST_UNPACKED = 64 * 1024 * 1024;
    private static final int MOST_ENTRIES = 10_000;
    private static final Set<String> WANTED = Set.of("word/document.xml", "word/styles.xml", "word/numbering.xml");

    static WordParts of(byte[] bytes) throws IOException, UnreadableContract {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (var entry = zip.getNextEntry();
                    entry != null && entries++ < MOST_ENTRIES && parts.size() < WANTED.size();
                    entry = zip.getNextEntry()) {
                if (WANTED.contains(entry.getName())) {
                    parts.put(entry.getName(), unpacked(zip));
                }
            }
        } catch (IllegalArgumentException badName) {
            throw new IOException(badName.getMessage(), badName);
        }
        if (!parts.containsKey("word/document.xml")) {
            throw new UnreadableContract(Reason.NOT_WORD, "an archive, but not a DOCX: it has no word/document.xml");
        }
        return new WordParts(
                Objects.requireNonNull(parts.get("word/document.xml")),
                parts.getOrDefault("word/styles.xml", new byte[0]),
                parts.getOrDefault("word/numbering.xml", new byte[0]));
    }

    private static byte[] unpacked(ZipInputStream zip) throws IOException, UnreadableContract {
        var bytes = zip.readNBytes(MOST_UNPACKED + 1);
        if (bytes.length > MOST_UNPACKED) {
            throw new UnreadableContract(Reason.TOO_LARGE, "the DOCX unpacks to more than 64 MB");
        }
        return bytes;
    }
}
