package dovod.lib.clausediff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Sequences of real versions that may lie beside the repository; without them a test is skipped. */
final class RealContracts {

    private RealContracts() {}

    static Path folder() {
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            var found = at.resolve("shared/contracts");
            if (Files.isDirectory(found)) {
                return found;
            }
        }
        return Assumptions.abort("no real contracts beside the repository (shared/contracts)");
    }

    static List<Path> versions(String marketplace) {
        try (var files = Files.list(folder().resolve(marketplace))) {
            return files.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Outline outline(String marketplace, String day) {
        return outline(folder().resolve(marketplace).resolve(day + ".md"));
    }

    static Outline outline(Path file) {
        try {
            return Outline.of(ContractText.read(Files.readAllBytes(file)));
        } catch (IOException | UnreadableContract failure) {
            throw new AssertionError(file.toString(), failure);
        }
    }
}
