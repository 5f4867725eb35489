package dovod.lib.postgres;

import dovod.lib.postgres.PostgresFault.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** Folders with all that is below them. */
final class Trees {
    private Trees() {}

    static void remove(Path root) throws IOException {
        if (Files.notExists(root)) {
            return;
        }
        try (var below = Files.walk(root)) {
            for (var path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    /** Brings all files and folders of a tree to the disk. */
    static void sync(Path root) throws IOException {
        try (var below = Files.walk(root)) {
            for (var path : below.toList()) {
                DataFolder.sync(path);
            }
        }
    }

    /** Returns the path of an archive's entry, which must not lead out of the folder. */
    static Path inside(Path root, String name) {
        var path = root.resolve(name).normalize();
        if (!path.startsWith(root)) {
            throw new PostgresFault(Kind.DAMAGED_BACKUP, "The archive has an entry outside of itself: " + name);
        }
        return path;
    }
}
