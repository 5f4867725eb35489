package dovod.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The sources of this module, as text. */
final class Sources {

    private Sources() {}

    /** @return path to content of every file below that ends so */
    static Map<Path, String> below(String folder, String ending) {
        var found = new TreeMap<Path, String>();
        try (var files = Files.walk(root().resolve(folder))) {
            files.filter(file -> file.toString().endsWith(ending)).forEach(file -> found.put(file, read(file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return found;
    }

    /** The module's folder, whether the tests run from it or from the project's. */
    private static Path root() {
        var here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("src/main/resources/templates")) ? here : here.resolve("app");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
