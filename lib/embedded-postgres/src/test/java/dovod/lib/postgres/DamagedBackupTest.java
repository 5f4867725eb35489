package dovod.lib.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.lib.postgres.PostgresFault.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that is not, to the byte, what was written is refused and leaves nothing behind. */
class DamagedBackupTest {
    @TempDir
    private Path folder;

    private Path archive;

    @BeforeEach
    void write() throws IOException {
        archive = write("18.6");
    }

    @Test
    void theGoodOneIsTaken() throws IOException {
        var backup = EmbeddedPostgres.restore(archive, folder.resolve("restored"));

        assertThat(backup)
                .isEqualTo(
                        new Backup(Instant.parse("2026-11-21T08:00:00Z"), "18.6", 2, 3 + 12, "0/2000028", "0/2000120"));
        assertThat(folder.resolve("restored/data/base/1/1259")).hasContent("привет");
    }

    @Test
    void bytesLostOrChanged() throws IOException {
        var good = Files.readAllBytes(archive);
        var flipped = good.clone();
        // The checksum at the end: a bit amid the archive may copy the same zeros from elsewhere and change nothing.
        flipped[good.length - 8] ^= 0x10;

        refused("flipped", flipped);
        refused("cut", Arrays.copyOf(good, good.length / 2));
        refused("cut at the very end", Arrays.copyOf(good, good.length - 4));
        refused("empty", new byte[0]);
        refused("not an archive", "Здравствуйте".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void filesForged() throws IOException {
        refused("a file changed", Archives.edited(archive, "data/PG_VERSION", "17\n"));
        refused("a file missing", Archives.edited(archive, "data/PG_VERSION", null));
        refused("a file more", Archives.renamed(archive, "data/PG_VERSION", "data/PG_VERSION_2"));
        refused("a file of another kind", Archives.renamed(archive, "data/PG_VERSION", "PG_VERSION"));
        refused("a file outside", Archives.renamed(archive, "data/PG_VERSION", "data/../../escaped"));
        refused("an absolute file", Archives.renamed(archive, "data/PG_VERSION", "data/" + folder + "/escaped"));
        assertThat(folder.resolve("escaped")).doesNotExist();
    }

    @Test
    void listOfContentsForged() throws IOException {
        refused("no list", Archives.edited(archive, Manifest.ENTRY, null));
        refused("an empty list", Archives.edited(archive, Manifest.ENTRY, ""));
        refused("another list", Archives.edited(archive, Manifest.ENTRY, "embedded-postgres-backup 1\nend 0\n"));
    }

    @Test
    void anotherMajorVersionIsSaidSo() throws IOException {
        var older = write("17.11");

        assertThatThrownBy(() -> EmbeddedPostgres.restore(older, folder.resolve("refused")))
                .isInstanceOfSatisfying(
                        PostgresFault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.OTHER_VERSION))
                .hasMessageContaining("17.11");
        nothingLeft("other version");
    }

    @Test
    void anArchiveThatIsNotThereIsSaidSo() {
        var missing = folder.resolve("missing.tar.gz");
        assertThatThrownBy(() -> EmbeddedPostgres.verify(missing))
                .isInstanceOf(PostgresFault.class)
                .hasMessageContaining("missing.tar.gz")
                .hasMessageNotContaining("damaged");
    }

    private Path write(String version) throws IOException {
        var file = folder.resolve(version + ".tar.gz");
        try (var writer = new BackupWriter(Files.newOutputStream(file))) {
            writer.folder("base/1");
            writer.text("PG_VERSION", "18\n");
            writer.text("base/1/1259", "привет");
            writer.manifest(new Manifest(
                    Instant.parse("2026-11-21T08:00:00Z"), version, "0/2000028", "0/2000120", writer.sums()));
        }
        return file;
    }

    private void refused(String what, byte[] bytes) throws IOException {
        var file = folder.resolve("damaged.tar.gz");
        Files.write(file, bytes);
        assertThatThrownBy(() -> EmbeddedPostgres.restore(file, folder.resolve("refused")))
                .as(what)
                .isInstanceOfSatisfying(
                        PostgresFault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.DAMAGED_BACKUP));
        nothingLeft(what);
    }

    private void nothingLeft(String what) throws IOException {
        try (var left = Files.list(folder.resolve("refused"))) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).as(what).containsExactly("lock");
        }
    }
}
