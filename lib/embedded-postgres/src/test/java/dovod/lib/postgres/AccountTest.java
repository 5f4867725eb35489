package dovod.lib.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dovod.lib.postgres.PostgresFault.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Root, ordinary users, and folders one of them cannot reach. */
class AccountTest {
    private Path place;

    @BeforeEach
    void make() throws IOException {
        assumeTrue(Ownership.ofThisProcess() == 0, "only root can try all accounts");
        place = Folders.make();
    }

    @AfterEach
    void remove() throws IOException {
        if (place != null) {
            Folders.remove(place);
        }
    }

    @Test
    void ofRootIsALesserOne() throws IOException {
        try (var postgres =
                EmbeddedPostgres.open(Options.in(place.resolve("desk")).withAccount("nobody"))) {
            assertThat(postgres.running()).isTrue();
            assertThat(userOf(Postmasters.of(place.resolve("desk")))).isEqualTo(65_534);
        }
        assertThat(Ownership.uid(place.resolve("desk/data"))).isEqualTo(65_534);
    }

    @Test
    void ofRootBelowAPrivateFolderIsRootWithoutPowers() throws IOException {
        assumeTrue(
                Command.of(place, "unshare", "--user", "--", "true").run().succeeded(),
                "this system forbids user namespaces");
        Trees.permit(place, "rwx------");

        try (var postgres = EmbeddedPostgres.open(Options.in(place.resolve("desk")))) {
            assertThat(postgres.running()).isTrue();
            assertThat(powersOf(Postmasters.of(place.resolve("desk")))).matches("0+");
        }
        assertThat(Ownership.uid(place.resolve("desk/data"))).isZero();
    }

    @Test
    void dataStaysWithWhoOwnsIt() throws IOException {
        EmbeddedPostgres.open(Options.in(place.resolve("desk")).withAccount("nobody"))
                .close();

        try (var postgres = EmbeddedPostgres.open(Options.in(place.resolve("desk")))) {
            assertThat(postgres.running()).isTrue();
            assertThat(userOf(Postmasters.of(place.resolve("desk")))).isEqualTo(65_534);
        }
    }

    @Test
    void thatDoesNotExistIsSaidSo() {
        assertThatThrownBy(() ->
                        EmbeddedPostgres.open(Options.in(place.resolve("desk")).withAccount("ghost")))
                .isInstanceOfSatisfying(
                        PostgresFault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.BAD_OPTION))
                .hasMessageContaining("ghost");
    }

    @Test
    void ofAnOrdinaryUserMustOwnTheFolder() throws Exception {
        Files.createDirectory(place.resolve("desk"));
        try (var child = Child.start(Child.AS_NOBODY, place.resolve("desk"), Starter.DEATH_SIGNAL)) {
            assertThat(child.line())
                    .startsWith("NOT_PERMITTED")
                    .contains(place.resolve("desk").toString(), "belongs to root");
        }
    }

    @Test
    void aFullDiskIsSaidSo() throws IOException {
        var disk = Files.createDirectory(place.resolve("disk"));
        assumeTrue(
                Command.of(place, "mount", "-t", "tmpfs", "-o", "size=20m,mode=755", "tmpfs", disk.toString())
                        .run()
                        .succeeded(),
                "this system does not let us make a small disk");
        try {
            for (var wanted : List.of(Options.in(disk.resolve("desk")), options(disk))) {
                assertThatThrownBy(() -> EmbeddedPostgres.open(wanted))
                        .isInstanceOfSatisfying(
                                PostgresFault.class,
                                fault -> assertThat(fault.kind()).isEqualTo(Kind.DISK_FULL));
            }
            assertThat(disk.resolve("desk/data")).doesNotExist();
            assertThat(disk.resolve("binaries/postgres-" + PostgresHome.version()))
                    .doesNotExist();
        } finally {
            Command.of(place, "umount", disk.toString()).mustSucceed("Removing the small disk");
        }
    }

    private Options options(Path disk) {
        return Options.in(place.resolve("roomy")).withBinaries(disk.resolve("binaries"));
    }

    private static int userOf(ProcessHandle process) {
        return Ownership.uid(Path.of("/proc", Long.toString(process.pid())));
    }

    private static String powersOf(ProcessHandle process) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("CapEff:"))
                .map(line -> line.replace("CapEff:", "").strip())
                .findFirst()
                .orElseThrow();
    }
}
