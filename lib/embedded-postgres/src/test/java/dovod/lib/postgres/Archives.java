package dovod.lib.postgres;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.jspecify.annotations.Nullable;

/** Looks into backup archives and forges them. */
final class Archives {
    private Archives() {}

    static List<String> names(Path archive) throws IOException {
        var names = new ArrayList<String>();
        try (var tar = open(archive)) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    /** Returns the archive with another text in one entry, or without the entry when there is no text. */
    static byte[] edited(Path archive, String name, @Nullable String text) throws IOException {
        return forged(archive, name, name, text, true);
    }

    static byte[] renamed(Path archive, String name, String other) throws IOException {
        return forged(archive, name, other, null, false);
    }

    private static byte[] forged(Path archive, String name, String newName, @Nullable String text, boolean edit)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = open(archive);
                var out = new TarArchiveOutputStream(new GZIPOutputStream(bytes), "UTF-8")) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var chosen = entry.getName().equals(name);
                if (chosen && edit && text == null) {
                    continue;
                }
                var content = chosen && text != null ? text.getBytes(StandardCharsets.UTF_8) : in.readAllBytes();
                var copy = new TarArchiveEntry(chosen ? newName : entry.getName(), true);
                copy.setSize(content.length);
                out.putArchiveEntry(copy);
                out.write(content);
                out.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static TarArchiveInputStream open(Path archive) throws IOException {
        return new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(archive)), "UTF-8");
    }
}
