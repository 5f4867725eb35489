package dovod.program;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk that cannot start says why in a sentence, and what to do; never with a stack. */
@NullUnmarked
class StartFailuresTest {

    @TempDir
    Path folder;

    @AfterEach
    void letTheFolderGo() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void thePortBelongsToAnotherProgram() throws Exception {
        var postgres = TestDatabase.fresh();
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            int port = other.getLocalPort();
            var settings = postgres.settings();
            settings.put("DOVOD_PORT", Integer.toString(port));

            assertThat(failure("en", settings)).isEqualTo("""
                            Dovod did not start.
                            Another program has port %d. Stop that one, or give Dovod another port: \
                            DOVOD_PORT=%d ./dovod run
                            """.formatted(port, port + 1));
        }
    }

    @Test
    void anotherDeskWorksWithTheFolder() throws Exception {
        try (var first = DeskProgram.start(folder, Map.of()).awaitReady()) {
            assertThat(failure("en", Map.of())).isEqualTo("""
                            Dovod did not start.
                            Another Dovod works with the data folder %s. Stop that one, or give this one a folder \
                            of its own: DOVOD_DATA=/another/folder ./dovod run
                            """.formatted(folder.resolve("data")));
            assertThat(first.said()).contains("Dovod is ready");
        }
    }

    @Test
    void theFolderMayNotBeWritten() throws Exception {
        var closed = Path.of("/proc/dovod"); // where nobody can make a folder, not even root
        Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc/self")), "no /proc here");

        assertThat(failure("en", Map.of("DOVOD_DATA", closed.toString())))
                .startsWith("Dovod did not start.\n")
                .contains(closed.toString())
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    @Test
    void theDiskIsFull() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=20m,mode=755", "tmpfs", disk.toString()) == 0,
                "this system does not let us make a small disk");
        try {
            var data = disk.resolve("data");
            assertThat(failure("en", Map.of("DOVOD_DATA", data.toString()))).isEqualTo("""
                            Dovod did not start.
                            The disk that holds %s is full. Free some space and start again; nothing that was saved \
                            is lost.
                            """.formatted(data));
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void aRussianConsoleIsToldInRussian() throws Exception {
        assertThat(failure("ru", Map.of("DOVOD_DATABASE_URL", "postgres://db.example/dovod")))
                .isEqualTo("""
                        Довод не запустился.
                        DOVOD_DATABASE_URL должен выглядеть так: jdbc:postgresql://db.example:5432/dovod. \
                        Имя и пароль задают DOVOD_DATABASE_USER и DOVOD_DATABASE_PASSWORD.
                        """);
    }

    @Test
    void aSettingCannotBeRead() throws Exception {
        var settings = TestDatabase.fresh().settings();
        settings.put("DOVOD_PROXIES", "proxy.example");

        assertThat(failure("en", settings)).isEqualTo("""
                        Dovod did not start.
                        DOVOD_PROXIES: «proxy.example» is neither an address nor an IPv4 network /8, /16 or /24.
                        """);
        assertThat(failure("en", Map.of(), "--server.port=many")).isEqualTo("""
                        Dovod did not start.
                        The setting DOVOD_PORT cannot be read: its value is of the wrong kind.
                        """);
    }

    @Test
    void theDatabaseDoesNotAnswer() throws Exception {
        var url = "jdbc:postgresql://127.0.0.1:" + DeskProgram.freePort() + "/desk?password=canary";

        assertThat(failure("en", Map.of("DOVOD_DATABASE_URL", url, "DOVOD_DATABASE_USER", "desk")))
                .startsWith("""
                        Dovod did not start.
                        The database of DOVOD_DATABASE_URL does not answer.""")
                .doesNotContain("canary")
                .doesNotContain("Exception");
    }

    @Test
    void theDatabaseDoesNotKnowThePassword() throws Exception {
        var settings = TestDatabase.fresh().settings();
        settings.put("DOVOD_DATABASE_PASSWORD", "canary");

        assertThat(failure("en", settings)).startsWith("""
                        Dovod did not start.
                        The database of DOVOD_DATABASE_URL does not let Dovod in.""").doesNotContain("canary");
    }

    @Test
    void theDatabaseIsNotThere() throws Exception {
        var settings = TestDatabase.fresh().settings();
        settings.computeIfPresent("DOVOD_DATABASE_URL", (name, url) -> url + "_not");

        assertThat(failure("en", settings))
                .startsWith("Dovod did not start.\nThere is no such database as DOVOD_DATABASE_URL names.");
    }

    @Test
    void thePostgresIsTooOld() throws Exception {
        var settings = TestDatabase.fresh().settings();
        try (var old = OlderPostgres.inFrontOf(TestDatabase.postgres().port())) {
            settings.computeIfPresent(
                    "DOVOD_DATABASE_URL", (name, url) -> url.replaceFirst(":\\d+/", ":" + old.port() + "/"));

            assertThat(failure("en", settings)).isEqualTo("""
                            Dovod did not start.
                            Dovod needs PostgreSQL 15 or newer; this one is 14. Upgrade it, or leave \
                            DOVOD_DATABASE_URL out: Dovod then brings its own.
                            """);
        }
    }

    private int run(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private String failure(String language, Map<String, String> settings, String... arguments)
            throws InterruptedException {
        try (var desk = DeskProgram.start(folder, language, settings, arguments)) {
            assertThat(desk.awaitEnd()).as("status").isEqualTo(1);
            return desk.said();
        }
    }
}
