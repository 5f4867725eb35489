package dovod.lib.postgres;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class path of the tests in a folder that other accounts can read: root's repository they cannot. */
final class ClassPath {
    private static final String COPY = copy();

    private ClassPath() {}

    static String readableByAll() {
        return COPY;
    }

    private static String copy() {
        try {
            var folder = Folders.make();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.discard(folder)));
            return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of)
                    .filter(ClassPath::needed)
                    .map(entry -> copy(entry, folder))
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static boolean needed(Path entry) {
        return Files.isDirectory(entry)
                || entry.getFileName().toString().matches("(postgresql|commons-compress|commons-io|xz)-.*");
    }

    private static String copy(Path entry, Path folder) {
        var target = folder.resolve(entry.toString().replace('/', '_'));
        try (Stream<Path> below = Files.walk(entry)) {
            for (var path : below.toList()) {
                var place = target.resolve(entry.relativize(path).toString());
                Files.copy(path, place, StandardCopyOption.REPLACE_EXISTING);
                Trees.permit(place, "rwxr-xr-x");
            }
            return target.toString();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
