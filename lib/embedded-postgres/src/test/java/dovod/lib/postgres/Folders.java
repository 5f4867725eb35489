package dovod.lib.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Temporary folders that other accounts can reach too, which those of JUnit are not. */
final class Folders {
    private Folders() {}

    static Path make() throws IOException {
        var folder = Files.createTempDirectory("embedded-postgres");
        Trees.permit(folder, "rwxr-xr-x");
        return folder;
    }

    static void remove(Path folder) throws IOException {
        Trees.remove(folder);
    }
}
