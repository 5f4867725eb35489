package dovod.lib.postgres;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to run a database.
 *
 * @param folder where it lives: the data, the superuser's password, the port and the log; made when
 *     missing, private to the account that runs PostgreSQL
 * @param binaries where PostgreSQL itself is unpacked, shared by all folders; {@code null} for
 *     {@code /var/cache/embedded-postgres} (as root) or {@code ~/.cache/embedded-postgres}
 * @param port the port on 127.0.0.1; 0 for a free one, which is remembered and taken again when free
 * @param account the account PostgreSQL runs under when the program is root (PostgreSQL refuses to be
 *     root); {@code null} for {@code postgres}, else {@code nobody}; ignored for other users
 * @param settings PostgreSQL settings that win over the defaults of this library
 * @param durable whether a commit waits for the disk; false is for tests
 */
public record Options(
        Path folder,
        @Nullable Path binaries,
        int port,
        @Nullable String account,
        Map<String, String> settings,
        boolean durable) {

    public Options {
        settings = Map.copyOf(settings);
        Settings.check(settings);
        Settings.checkPort(port);
    }

    /** Returns options for a durable database in the given folder. */
    public static Options in(Path folder) {
        return new Options(folder, null, 0, null, Map.of(), true);
    }

    /** Returns options for tests, in {@code target/embedded-postgres-18} of the working directory. */
    public static Options forTests() {
        return forTests(Path.of("target", "embedded-postgres-" + PostgresHome.major()));
    }

    /**
     * Returns options for tests: nothing waits for the disk, and when another test run has the folder
     * open, a neighbour ({@code folder-2}, {@code folder-3}, ...) is taken.
     */
    public static Options forTests(Path folder) {
        return new Options(folder, null, 0, null, Map.of(), false);
    }

    /** Returns these options with a fixed port. */
    public Options withPort(int number) {
        return new Options(folder, binaries, number, account, settings, durable);
    }

    /** Returns these options with another folder for the binaries. */
    public Options withBinaries(Path cache) {
        return new Options(folder, cache, port, account, settings, durable);
    }

    /** Returns these options with another account for PostgreSQL when the program is root. */
    public Options withAccount(String name) {
        return new Options(folder, binaries, port, name, settings, durable);
    }

    /** Returns these options with one more PostgreSQL setting, as it would stand in postgresql.conf. */
    public Options withSetting(String name, String value) {
        var more = new LinkedHashMap<>(settings);
        more.put(name, value);
        return new Options(folder, binaries, port, account, more, durable);
    }

    Options inFolder(Path other) {
        return new Options(other, binaries, port, account, settings, durable);
    }
}
