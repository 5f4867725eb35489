package dovod.lib.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Temporary folders that other accounts can reach too, which those of JUnit are not. */
final class Folders {
    private Folders() {}

    /** A database made once and closed, to copy where making one is not what is tried. */
    private static final class Seed {
        static final Path FOLDER = make();

        private static Path make() {
            try {
                var place = Folders.make();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(place)));
                EmbeddedPostgres.open(Options.in(place.resolve("desk"))).close();
                return place.resolve("desk");
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }

    static Path make() throws IOException {
        var folder = Files.createTempDirectory("embedded-postgres");
        Trees.permit(folder, "rwxr-xr-x");
        return folder;
    }

    /** Returns a new place with an empty database in {@code desk}. */
    static Path makeWithDatabase() throws IOException {
        var place = make();
        copy(Seed.FOLDER, place.resolve("desk"));
        return place;
    }

    static void copy(Path source, Path target) throws IOException {
        try (var below = Files.walk(source)) {
            for (var path : below.toList()) {
                var place = target.resolve(source.relativize(path).toString());
                Files.copy(path, place, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    static void remove(Path folder) throws IOException {
        Trees.remove(folder);
    }

    static void discard(Path folder) {
        try {
            remove(folder);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
