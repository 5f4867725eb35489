package dovod.lib.ozon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;

/** Ozon's official document and samples, if they lie in a folder {@code shared/ozon} beside the project. */
final class Shared {
    private Shared() {}

    /** The file; without it the test is skipped with a message. */
    static JsonNode json(String name) {
        var file = folder().map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
        Assumptions.assumeTrue(
                file.isPresent(), () -> "Skipped: no shared/ozon/" + name + " beside the project or above it");
        try {
            return Fields.JSON.readTree(Files.readAllBytes(file.orElseThrow()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a sample shows as the answer. */
    static String answer(String sample) {
        return json("samples/" + sample + ".json").path("response_example").toString();
    }

    private static Optional<Path> folder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), above -> above != null, Path::getParent)
                .map(above -> above.resolve("shared/ozon"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
