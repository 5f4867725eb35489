package dovod.cast;

import dovod.lib.postgres.EmbeddedPostgres;
import dovod.lib.postgres.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
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
        var postgres = Server.POSTGRES;
        var name = postgres.freshDatabase("empty", empty -> {});
        own(postgres.dataSource(name), name);
        return Map.of(
                "dovod.database.url",
                postgres.jdbcUrl(name),
                "dovod.database.user",
                OWNER,
                "dovod.database.password",
                OWNER,
                "dovod.data",
                freshFolder());
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
