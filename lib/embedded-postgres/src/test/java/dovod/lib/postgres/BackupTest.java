package dovod.lib.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.lib.postgres.PostgresFault.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A copy of the whole, taken while people write, that comes back as it was at one moment. */
class BackupTest {
    private static final String FINGERPRINT =
            "SELECT count(*) || ' ' || coalesce(max(number), 0) || ' ' || md5(string_agg(body, '' ORDER BY number)) FROM message";

    private static Path folder;
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void open() throws IOException {
        folder = Folders.makeWithDatabase();
        postgres = EmbeddedPostgres.open(Options.in(folder.resolve("desk")));
        postgres.createDatabase("desk");
        Sql.run(
                postgres,
                "desk",
                "CREATE TABLE message (number bigint PRIMARY KEY, body text NOT NULL)",
                "CREATE TABLE tally (number bigint NOT NULL)",
                "INSERT INTO tally VALUES (0)",
                "CREATE TABLE old AS SELECT n, repeat('прочее ', 50) AS filler FROM generate_series(1, 15000) AS n");
    }

    @AfterAll
    static void close() throws IOException {
        postgres.close();
        Folders.remove(folder);
    }

    @Test
    void underLoadItHoldsOneMomentBetweenItsBeginningAndItsEnd() throws Exception {
        var archive = folder.resolve("load.tar.gz");
        long before;
        long after;
        Backup backup;
        try (var writers = new Writers(postgres, 3)) {
            writers.await(200);
            before = writers.acknowledged();
            backup = postgres.backup(archive);
            after = writers.acknowledged();
            writers.await(after + 200);
        }

        assertThat(EmbeddedPostgres.verify(archive)).isEqualTo(backup);
        var restored = folder.resolve("restored");
        assertThat(EmbeddedPostgres.restore(archive, restored)).isEqualTo(backup);
        try (var copy = EmbeddedPostgres.open(Options.in(restored))) {
            var count = Long.parseLong(Sql.value(copy, "desk", "SELECT count(*) FROM message"));
            assertThat(count).isGreaterThanOrEqualTo(before);
            // Each of the writers may have had one commit whose answer was still on its way.
            assertThat(count).isLessThanOrEqualTo(after + 3);
            assertThat(Sql.value(copy, "desk", "SELECT number FROM tally")).isEqualTo(Long.toString(count));
            assertThat(Sql.value(copy, "desk", FINGERPRINT))
                    .isEqualTo(Sql.value(postgres, "desk", FINGERPRINT + " WHERE number <= " + count));
            assertThat(Sql.value(copy, "desk", "SELECT count(*) FROM old")).isEqualTo("15000");
            Sql.run(copy, "desk", "CREATE EXTENSION amcheck");
            assertThat(Sql.value(copy, "desk", "SELECT bt_index_check('message_pkey', true)"))
                    .isEmpty();
            assertThat(copy.superuser().password())
                    .isNotEqualTo(postgres.superuser().password());
        }
    }

    @Test
    void holdsOnlyTheLogItNeedsAndNothingOfTheRunningServer() throws IOException {
        var archive = folder.resolve("small.tar.gz");
        var backup = postgres.backup(archive);

        var names = Archives.names(archive);
        var segments = names.stream()
                .filter(name -> name.matches("data/pg_wal/[0-9A-F]{24}"))
                .toList();
        assertThat(segments).hasSizeBetween(1, 2);
        assertThat(names)
                .contains("data/backup_label", "data/global/pg_control", "data/pg_wal/")
                .noneMatch(name -> name.matches(".*(postmaster\\.(pid|opts)|password|pg_internal\\.init|pgsql_tmp).*"))
                .noneMatch(name -> name.matches("data/(pg_replslot|pg_notify|pg_subtrans|pg_snapshots)/.+"))
                .last()
                .isEqualTo(Manifest.ENTRY);
        assertThat(backup.files())
                .isEqualTo(names.stream()
                        .filter(name -> !name.endsWith("/") && !name.equals(Manifest.ENTRY))
                        .count());
        assertThat(backup.version()).startsWith("18.");
        assertThat(Files.getPosixFilePermissions(archive)).hasSize(2);
        assertThat(Sql.column(postgres, "desk", "SELECT slot_name FROM pg_replication_slots"))
                .isEmpty();
    }

    @Test
    void goesIntoAnyStreamAndLeavesItOpen() throws IOException {
        var closed = new boolean[1];
        var bytes = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        var backup = postgres.backup(bytes);

        var restored = new ByteArrayInputStream(bytes.toByteArray());
        assertThat(EmbeddedPostgres.restore(restored, folder.resolve("streamed")))
                .isEqualTo(backup);
        assertThat(closed).containsExactly(false);
    }

    @Test
    void oneWrongBitIsFound() throws IOException {
        var archive = folder.resolve("bit.tar.gz");
        postgres.backup(archive);
        var bytes = Files.readAllBytes(archive);
        bytes[bytes.length / 2] ^= 0x10;
        Files.write(archive, bytes);

        assertThatThrownBy(() -> EmbeddedPostgres.verify(archive))
                .isInstanceOfSatisfying(
                        PostgresFault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.DAMAGED_BACKUP));
    }

    @Test
    void aFolderWithADatabaseIsNotRestoredOver() {
        var archive = folder.resolve("over.tar.gz");
        postgres.backup(archive);
        assertThatThrownBy(() -> EmbeddedPostgres.restore(archive, folder.resolve("desk")))
                .isInstanceOfSatisfying(
                        PostgresFault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.IN_USE));
        assertThatThrownBy(() -> EmbeddedPostgres.restore(archive, folder))
                .isInstanceOfSatisfying(
                        PostgresFault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.NOT_OURS));
    }

    @Test
    void aBackupThatCannotBeWrittenLeavesNoFile() {
        var nowhere = folder.resolve("no/such/folder/backup.tar.gz");
        assertThatThrownBy(() -> postgres.backup(nowhere)).isInstanceOf(PostgresFault.class);
        assertThatThrownBy(() -> postgres.backup(new FullDisk()))
                .isInstanceOfSatisfying(
                        PostgresFault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.DISK_FULL));
        assertThat(Sql.column(postgres, "desk", "SELECT slot_name FROM pg_replication_slots"))
                .isEmpty();
    }

    @Test
    void segmentsAreCountedAcrossTheirHighPart() {
        assertThat(BackupSession.segments("0000000200000001000000FE", "000000020000000200000001", 16 << 20))
                .isEqualTo(List.of(
                        "0000000200000001000000FE",
                        "0000000200000001000000FF",
                        "000000020000000200000000",
                        "000000020000000200000001"));
    }
}
