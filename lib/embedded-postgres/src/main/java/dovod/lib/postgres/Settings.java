package dovod.lib.postgres;

import dovod.lib.postgres.PostgresFault.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The settings PostgreSQL is started with: ours, then the caller's, then those nobody may change. */
final class Settings {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");

    /** What a desk on two cores with little memory wants. */
    private static final Map<String, String> DESK = Map.ofEntries(
            Map.entry("shared_buffers", "128MB"),
            Map.entry("effective_cache_size", "512MB"),
            Map.entry("maintenance_work_mem", "64MB"),
            Map.entry("max_connections", "60"),
            Map.entry("jit", "off"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("wal_compression", "on"),
            Map.entry("max_wal_size", "2GB"),
            Map.entry("min_wal_size", "160MB"),
            Map.entry("checkpoint_timeout", "15min"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_line_prefix", "%m [%p] "),
            Map.entry("log_checkpoints", "off"),
            // Values and statements hold what people wrote; the log is not the place for it.
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_min_error_statement", "panic"));

    private static final Map<String, String> HASTY = Map.of(
            "fsync", "off",
            "synchronous_commit", "off",
            "full_page_writes", "off",
            "autovacuum", "off",
            "max_wal_size", "256MB",
            "min_wal_size", "80MB");

    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private static final Set<String> RESERVED = Set.of(
            "fsync",
            "full_page_writes",
            "synchronous_commit",
            "port",
            "listen_addresses",
            "unix_socket_directories",
            "data_directory",
            "config_file",
            "hba_file",
            "ident_file",
            "external_pid_file",
            "logging_collector",
            "log_destination");

    private Settings() {}

    static void check(Map<String, String> settings) {
        settings.forEach((name, value) -> {
            if (!NAME.matcher(name).matches() || value.indexOf('\0') >= 0) {
                throw new PostgresFault(Kind.BAD_OPTION, "Not the name of a PostgreSQL setting: \"" + name + "\"");
            }
            if (RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
                throw new PostgresFault(
                        Kind.BAD_OPTION, "The setting " + name + " belongs to the wrapper and cannot be changed");
            }
        });
    }

    static void checkPort(int port) {
        if (port < 0 || port > 65_535) {
            throw new PostgresFault(
                    Kind.BAD_OPTION, "A port is a number from 1 to 65535, or 0 for a free one: " + port);
        }
    }

    /** Returns the settings as words of PostgreSQL's command line. */
    static List<String> words(Options options, int port) {
        var all = new TreeMap<>(DESK);
        all.putAll(options.durable() ? DURABLE : HASTY);
        all.putAll(options.settings());
        all.put("listen_addresses", "127.0.0.1");
        all.put("unix_socket_directories", "");
        all.put("port", Integer.toString(port));
        return all.entrySet().stream()
                .flatMap(setting -> List.of("-c", setting.getKey() + "=" + setting.getValue()).stream())
                .toList();
    }
}
