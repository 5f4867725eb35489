package dovod.cast;

import dovod.lib.postgres.EmbeddedPostgres;
import dovod.lib.postgres.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives each desk of this run a database of its own on one embedded server; or on the external server named by
 * {@code DOVOD_TEST_DATABASE_URL}, {@code _USER} and {@code _PASSWORD}, whose database must be empty.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String OWNER = "desk_owner";

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = EmbeddedPostgres.open(Options.forTests());
    }

    /**
     * An empty database for a desk in a process of its own, always on the embedded server.
     *
     * @param url JDBC address
     * @param owner name and password of who owns it
     */
    public record Fresh(String url, String owner) {

        /** As the environment of a desk. */
        public Map<String, String> settings() {
            return new HashMap<>(Map.of(
                    "DOVOD_DATABASE_URL", url,
                    "DOVOD_DATABASE_USER", owner,
                    "DOVOD_DATABASE_PASSWORD", owner));
        }
    }

    public static EmbeddedPostgres postgres() {
        return Server.POSTGRES;
    }

    public static Fresh fresh() {
        var name = postgres().freshDatabase("empty", empty -> {});
        return owned(postgres(), name);
    }

    /** Gives a database to an owner who is no superuser, as the desk wants it. */
    public static Fresh owned(EmbeddedPostgres postgres, String name) {
        own(postgres.dataSource(name), name);
        return new Fresh(postgres.jdbcUrl(name), OWNER);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", settings()));
    }

    private static Map<String, Object> settings() {
        var external = System.getenv("DOVOD_TEST_DATABASE_URL");
        return external == null
                ? embedded()
                : Map.of(
                        "dovod.database.url", external,
                        "dovod.database.user", System.getenv("DOVOD_TEST_DATABASE_USER"),
                        "dovod.database.password", System.getenv("DOVOD_TEST_DATABASE_PASSWORD"),
                        "dovod.data", freshFolder());
    }

    private static Map<String, Object> embedded() {
        var fresh = fresh();
        return Map.of(
                "dovod.database.url", fresh.url(),
                "dovod.database.user", fresh.owner(),
                "dovod.database.password", fresh.owner(),
                "dovod.data", freshFolder());
    }

    private static void own(DataSource superuser, String name) {
        try (var connection = superuser.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    DO $$ BEGIN
                        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN
                            CREATE ROLE %1$s LOGIN CREATEROLE PASSWORD '%1$s';
                        END IF;
                    END $$""".formatted(OWNER));
            statement.execute("ALTER DATABASE %s OWNER TO %s".formatted(name, OWNER));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String freshFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "desk-")
                    .toString();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
