package dovod.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.lib.postgres.EmbeddedPostgres;
import dovod.lib.postgres.Options;
import dovod.lib.postgres.PostgresFault;
import dovod.platform.spi.AfterRestore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole desk in one file, and back. */
class DeskArchiveTest {

    @TempDir
    private Path place;

    private Path data;
    private Path archive;

    @BeforeEach
    void furnish() throws IOException {
        data = place.resolve("data");
        archive = place.resolve("desk.backup");
        write("files/1/ab/abcdef", "картинка");
        write("files/2/cd/cdef01", "другая");
        write("keys/seal", "secret of the house");
    }

    @Test
    void everythingButTheKeysComesBack() throws Exception {
        note("до копии");
        var written = new DeskArchive(data).write(archive);

        var copy = place.resolve("copy");
        var read = new DeskArchive(copy).restore(archive);

        assertThat(read).isEqualTo(written);
        assertThat(read.files()).isEqualTo(2);
        assertThat(copy.resolve("files/1/ab/abcdef")).hasContent("картинка");
        assertThat(copy.resolve("keys")).doesNotExist();
        assertThat(notes(copy)).containsExactly("до копии");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive)))
                .isEqualTo("rw-------");
        try (var zip = new ZipFile(archive.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).noneMatch(name -> name.contains("seal"));
        }
    }

    @Test
    void aDeskAtWorkIsBackedUpToo() throws Exception {
        try (var postgres = EmbeddedPostgres.open(Options.in(data.resolve("postgres")))) {
            execute(postgres, "CREATE TABLE note AS SELECT 'за работой' AS text");
            new DeskArchive(data).write(archive);
            execute(postgres, "INSERT INTO note VALUES ('после копии')");
        }
        var copy = place.resolve("copy");
        new DeskArchive(copy).restore(archive);

        assertThat(notes(copy)).containsExactly("за работой");
    }

    @Test
    void roomsAreToldOnceThatTheDeskCameBack() throws Exception {
        note("до копии");
        var written = new DeskArchive(data).write(archive);
        var copy = place.resolve("copy");
        new DeskArchive(copy).restore(archive);
        var told = new ArrayList<Instant>();
        AfterRestore room = told::add;

        new Restoration(copy, List.of(room)).start();
        new Restoration(copy, List.of(room)).start();
        new Restoration(data, List.of(room)).start();

        assertThat(told).containsExactly(written.database().taken());
    }

    @Test
    void aDeskIsNotRestoredOver() throws Exception {
        note("до копии");
        new DeskArchive(data).write(archive);

        assertThatThrownBy(() -> new DeskArchive(data).restore(archive))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("already")
                .hasMessageContaining("DOVOD_DATA");
    }

    @Test
    void anotherFileIsNotTakenForABackup() throws IOException {
        var copy = new DeskArchive(place.resolve("copy"));
        Files.writeString(archive, "Здравствуйте");
        assertThatThrownBy(() -> copy.restore(archive)).isInstanceOf(Unusable.class);

        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("postgres.tar.gz"));
            zip.write(1);
        }
        assertThatThrownBy(() -> copy.restore(archive)).isInstanceOf(PostgresFault.class);
        assertThat(place.resolve("copy/postgres/data")).doesNotExist();
    }

    @Test
    void theProgramSaysWhatIsWrong() {
        assertThat(BackupProgram.run(new String[] {"backup"}, Map.of())).isEqualTo(2);
        assertThat(BackupProgram.run(new String[] {"burn", "x"}, Map.of())).isEqualTo(2);
        assertThat(BackupProgram.run(
                        new String[] {"backup", archive.toString()},
                        Map.of("DOVOD_DATA", place.resolve("nowhere").toString())))
                .isEqualTo(1);
        assertThat(BackupProgram.run(
                        new String[] {"backup", archive.toString()},
                        Map.of("DOVOD_DATA", data.toString(), "DOVOD_DATABASE_URL", "jdbc:postgresql://db/dovod")))
                .isEqualTo(1);
        assertThat(archive).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereIsCalledByItsName() {
        var told = new ByteArrayOutputStream();
        var before = System.err;
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            assertThat(BackupProgram.run(
                            new String[] {"restore", archive.toString()},
                            Map.of("DOVOD_DATA", place.resolve("copy").toString())))
                    .isEqualTo(1);
        } finally {
            System.setErr(before);
        }
        assertThat(told.toString(StandardCharsets.UTF_8).strip()).isEqualTo("There is no " + archive + ".");
    }

    private void write(String name, String text) throws IOException {
        var file = data.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private void note(String text) throws SQLException {
        try (var postgres = EmbeddedPostgres.open(Options.in(data.resolve("postgres")))) {
            execute(postgres, "CREATE TABLE note AS SELECT '" + text + "' AS text");
        }
    }

    private static List<String> notes(Path desk) throws SQLException {
        try (var postgres = EmbeddedPostgres.open(Options.in(desk.resolve("postgres")));
                var connection = postgres.dataSource("postgres").getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT text FROM note")) {
            var notes = new ArrayList<String>();
            while (rows.next()) {
                notes.add(rows.getString(1));
            }
            return notes;
        }
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = postgres.dataSource("postgres").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
