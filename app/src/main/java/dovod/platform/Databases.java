package dovod.platform;

import com.zaxxer.hikari.HikariDataSource;
import dovod.lib.postgres.EmbeddedPostgres;
import dovod.lib.postgres.Options;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Opens the database, brings it up to date as its owner, and hands the rest of the desk a pool of workers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class Databases {

    private static final String NAME = "dovod";
    private static final String OWNER = "dovod_owner";
    private static final int CONNECTIONS = 16;
    private static final int CONNECTIONS_ASIDE = 2;

    @Bean(destroyMethod = "close")
    Database database(DatabaseSettings settings) {
        return settings.embedded() ? embedded(settings) : external(settings.database());
    }

    private static Database external(DatabaseSettings.External named) {
        if (!named.url().startsWith("jdbc:postgresql:")) {
            throw new CannotStart("platform.start.database.address", "jdbc:postgresql://db.example:5432/dovod");
        }
        return new Database(named.url(), named.user(), named.password(), () -> {});
    }

    private static Database embedded(DatabaseSettings settings) {
        var postgres = EmbeddedPostgres.open(
                Options.in(settings.data().toAbsolutePath().normalize().resolve("postgres")));
        try {
            postgres.createDatabase(NAME);
            var password = freshPassword();
            takeOver(postgres, password);
            return new Database(postgres.jdbcUrl(NAME), OWNER, password, postgres);
        } catch (SQLException | RuntimeException broken) {
            postgres.close();
            throw new IllegalStateException("The embedded database could not be prepared", broken);
        }
    }

    /** The owner's password lives only as long as this process: nobody else needs it. */
    private static String freshPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void takeOver(EmbeddedPostgres postgres, String password) throws SQLException {
        try (var connection = postgres.dataSource(NAME).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    DO $$ BEGIN
                        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN
                            CREATE ROLE %1$s LOGIN CREATEROLE;
                        END IF;
                    END $$""".formatted(OWNER));
            statement.execute("ALTER ROLE %s PASSWORD '%s'".formatted(OWNER, password));
            statement.execute("ALTER DATABASE %s OWNER TO %s".formatted(NAME, OWNER));
        }
    }

    @Bean
    @FlywayDataSource
    DataSource owningSource(Database database) {
        return database.owning();
    }

    @Bean
    FlywayMigrationStrategy migration(Database database) {
        return flyway -> {
            DatabaseCheck.before(database.owning());
            flyway.migrate();
            DatabaseCheck.after(database.working());
        };
    }

    @Bean(destroyMethod = "close")
    @Primary
    HikariDataSource dataSource(Database database) {
        return pool(database, "desk", CONNECTIONS);
    }

    /** Apart from the pool: who holds one of its connections and waits for another could wait for himself. */
    @Bean(destroyMethod = "close")
    HikariDataSource asideSource(Database database) {
        var pool = pool(database, "aside", CONNECTIONS_ASIDE);
        pool.setMinimumIdle(0);
        return pool;
    }

    private static HikariDataSource pool(Database database, String name, int connections) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.owner());
        pool.setPassword(database.password());
        pool.setDataSourceProperties(database.workerProperties());
        pool.setMaximumPoolSize(connections);
        pool.setConnectionTimeout(5_000);
        pool.setKeepaliveTime(60_000);
        return pool;
    }
}
