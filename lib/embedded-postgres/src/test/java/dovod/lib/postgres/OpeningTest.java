package dovod.lib.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.lib.postgres.PostgresFault.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A folder becomes a database, comes back as it was, and says clearly when it cannot. */
class OpeningTest {
    private Path place;
    private Options options;

    @BeforeEach
    void make() throws IOException {
        place = Folders.makeWithDatabase();
        options = Options.in(place.resolve("desk"));
    }

    @AfterEach
    void remove() throws IOException {
        Folders.remove(place);
    }

    @Test
    void startsColdAndKeepsDataPasswordAndPort() {
        var fresh = Options.in(place.resolve("new/desk"));
        int port;
        Credentials superuser;
        try (var postgres = EmbeddedPostgres.open(fresh)) {
            port = postgres.port();
            superuser = postgres.superuser();
            postgres.createDatabase("desk");
            postgres.createDatabase("desk");
            Sql.run(postgres, "desk", "CREATE TABLE note AS SELECT 'первая' AS text");
            assertThat(postgres.running()).isTrue();
            postgres.close();
            assertThat(postgres.running()).isFalse();
        }
        try (var postgres = EmbeddedPostgres.open(fresh)) {
            assertThat(postgres.port()).isEqualTo(port);
            assertThat(postgres.superuser()).isEqualTo(superuser);
            assertThat(Sql.value(postgres, "desk", "SELECT text FROM note")).isEqualTo("первая");
        }
    }

    @Test
    void isDurablePrivateAndOnlyForThisMachine() throws Exception {
        try (var postgres = EmbeddedPostgres.open(options.withSetting("max_connections", "17"))) {
            assertThat(Sql.column(postgres, "postgres", """
                            SELECT name || '=' || setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit',
                              'full_page_writes', 'data_checksums', 'listen_addresses', 'unix_socket_directories',
                              'max_connections', 'jit', 'password_encryption') ORDER BY name"""))
                    .containsExactly(
                            "data_checksums=on",
                            "fsync=on",
                            "full_page_writes=on",
                            "jit=off",
                            "listen_addresses=127.0.0.1",
                            "max_connections=17",
                            "password_encryption=scram-sha-256",
                            "synchronous_commit=on",
                            "unix_socket_directories=");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("postgres"), "postgres", "guess"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
            assertThat(permissions("desk")).isEqualTo("rwx------");
            assertThat(permissions("desk/superuser.password")).isEqualTo("rw-------");
            assertThat(place.resolve("desk/superuser.password"))
                    .hasContent(postgres.superuser().password());
            assertThat(postgres.superuser().toString())
                    .doesNotContain(postgres.superuser().password());
        }
    }

    @Test
    void aLostPasswordIsReplaced() throws IOException {
        Files.delete(place.resolve("desk/superuser.password"));

        try (var postgres = EmbeddedPostgres.open(options)) {
            assertThat(Sql.value(postgres, "postgres", "SELECT current_user")).isEqualTo("postgres");
        }
    }

    @Test
    void aDatabaseHalfMadeIsMadeAnew() throws IOException {
        Files.createDirectories(place.resolve("other/data.new/base"));

        try (var postgres = EmbeddedPostgres.open(Options.in(place.resolve("other")))) {
            assertThat(Sql.value(postgres, "postgres", "SELECT 1")).isEqualTo("1");
        }
        assertThat(place.resolve("other/data.new")).doesNotExist();
    }

    @Test
    void oneProgramDoesNotOpenAFolderTwice() {
        try (var postgres = EmbeddedPostgres.open(options)) {
            refused(Kind.IN_USE, "this very process", () -> EmbeddedPostgres.open(options));
            assertThat(Sql.value(postgres, "postgres", "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void testsStepAsideForOtherTests() {
        var tests = Options.forTests(place.resolve("desk"));
        try (var first = EmbeddedPostgres.open(tests);
                var second = EmbeddedPostgres.open(tests)) {
            assertThat(first.port()).isNotEqualTo(second.port());
            assertThat(place.resolve("desk-2/data")).isDirectory();
            assertThat(Sql.value(first, "postgres", "SHOW fsync")).isEqualTo("off");
        }
    }

    @Test
    void dataOfAnotherMajorVersionIsNotTouched() throws IOException {
        Files.writeString(place.resolve("desk/data/PG_VERSION"), "17\n");

        refused(
                Kind.OTHER_VERSION,
                "made by PostgreSQL 17, and this program carries PostgreSQL 18",
                () -> EmbeddedPostgres.open(options));
    }

    @Test
    void aFolderWithOtherThingsIsNotTakenOver() throws IOException {
        Files.createDirectories(place.resolve("home/letters"));

        refused(Kind.NOT_OURS, "holds \"letters\"", () -> EmbeddedPostgres.open(Options.in(place.resolve("home"))));
        assertThat(permissions("home")).isEqualTo(permissions(""));
    }

    @Test
    void aTakenPortIsSaidSoAndARememberedOneReplaced() throws IOException {
        int port;
        try (var postgres = EmbeddedPostgres.open(options)) {
            port = postgres.port();
        }
        try (var other = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            refused(
                    Kind.PORT_TAKEN,
                    "Port " + port,
                    () -> EmbeddedPostgres.open(options.withPort(other.getLocalPort())));
            try (var postgres = EmbeddedPostgres.open(options)) {
                assertThat(postgres.port()).isNotEqualTo(port);
            }
        }
    }

    @Test
    void aSettingPostgresDoesNotKnowIsNamed() {
        refused(
                Kind.BAD_OPTION,
                "shared_bufers",
                () -> EmbeddedPostgres.open(options.withSetting("shared_bufers", "1GB")));
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(place.resolve(name)));
    }

    private static void refused(Kind kind, String words, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        PostgresFault.class, fault -> assertThat(fault.kind()).isEqualTo(kind))
                .hasMessageContaining(words);
    }
}
