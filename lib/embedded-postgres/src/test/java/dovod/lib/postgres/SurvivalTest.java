package dovod.lib.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dovod.lib.postgres.PostgresFault.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deaths without warning: nothing acknowledged is lost, nothing is left running, all comes back. */
class SurvivalTest {
    private static final long ENOUGH = 200;

    private Path folder;

    @BeforeEach
    void make() throws IOException {
        folder = Folders.makeWithDatabase();
    }

    @AfterEach
    void remove() throws IOException {
        Folders.remove(folder);
    }

    @Test
    void theProgramIsKilled() throws Exception {
        programKilled(List.of(), Starter.DEATH_SIGNAL);
    }

    @Test
    void theProgramOfAnOrdinaryUserIsKilled() throws Exception {
        programKilled(asOrdinaryUser(), Starter.DEATH_SIGNAL);
    }

    @Test
    void theProgramIsKilledWhereTheKernelDoesNotHelp() throws Exception {
        programKilled(asOrdinaryUser(), Starter.WATCHDOG);
    }

    @Test
    void programAndDatabaseAreKilledTogether() throws Exception {
        long last;
        try (var child = Child.start(List.of(), folder.resolve("desk"), Starter.DEATH_SIGNAL)) {
            last = child.acknowledged(ENOUGH);
            var postmaster = child.postmaster();
            postmaster.destroyForcibly();
            last = child.kill(last);
            Child.awaitEnd(postmaster);
        }

        nothingLost(last);
    }

    @Test
    void onlyTheDatabaseIsKilled() throws Exception {
        try (var postgres = EmbeddedPostgres.open(Options.in(folder.resolve("desk")))) {
            Sql.run(postgres, "postgres", "CREATE TABLE note AS SELECT 'важно' AS text");
            var postmaster = Postmasters.of(folder.resolve("desk"));
            postmaster.destroyForcibly();
            Child.awaitEnd(postmaster);

            assertThat(Postmasters.firstAnswer(postgres, "SELECT text FROM note"))
                    .isEqualTo("важно");
            assertThat(Postmasters.of(folder.resolve("desk")).pid()).isNotEqualTo(postmaster.pid());
        }
        assertThat(Inhabitants.of(folder.resolve("desk/data")).none()).isTrue();
    }

    @Test
    void theInterruptOfATerminalDoesNotReachTheDatabase() throws Exception {
        try (var postgres = EmbeddedPostgres.open(Options.in(folder.resolve("desk")))) {
            assertThat(postgres.running()).isTrue();
            var postmaster = Postmasters.of(folder.resolve("desk"));
            assertThat(Postmasters.group(postmaster))
                    .isEqualTo(postmaster.pid())
                    .isNotEqualTo(Postmasters.group(ProcessHandle.current()));
        }
    }

    @Test
    void aDatabaseLeftBehindIsStoppedAndStartedAnew() throws Exception {
        var leftBehind = Postmasters.startByHand(folder.resolve("desk"));

        try (var postgres = EmbeddedPostgres.open(Options.in(folder.resolve("desk")))) {
            assertThat(leftBehind.isAlive()).isFalse();
            assertThat(Sql.value(postgres, "postgres", "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void aStalePidFileOfSomebodyElseIsNoObstacle() throws Exception {
        var other = Postmasters.startSomethingElse(folder.resolve("desk"));
        try (var postgres = EmbeddedPostgres.open(Options.in(folder.resolve("desk")))) {
            assertThat(Sql.value(postgres, "postgres", "SELECT 1")).isEqualTo("1");
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void aSecondProgramIsToldWhoHasTheFolder() throws Exception {
        try (var child = Child.start(List.of(), folder.resolve("desk"), Starter.DEATH_SIGNAL)) {
            child.acknowledged(1);

            assertThatThrownBy(() -> EmbeddedPostgres.open(Options.in(folder.resolve("desk"))))
                    .isInstanceOfSatisfying(
                            PostgresFault.class,
                            fault -> assertThat(fault.kind()).isEqualTo(Kind.IN_USE))
                    .hasMessageContaining("already in use by process " + child.pid());
            child.acknowledged(ENOUGH);
        }
    }

    @Test
    void anotherProgramMayTakeABackupMeanwhile() throws Exception {
        var archive = new ByteArrayOutputStream();
        long before;
        try (var child = Child.start(List.of(), folder.resolve("desk"), Starter.DEATH_SIGNAL)) {
            before = child.acknowledged(ENOUGH);
            EmbeddedPostgres.backup(Options.in(folder.resolve("desk")), archive);
        }

        EmbeddedPostgres.restore(new ByteArrayInputStream(archive.toByteArray()), folder.resolve("copy"));
        try (var copy = EmbeddedPostgres.open(Options.in(folder.resolve("copy")))) {
            assertThat(Long.parseLong(Sql.value(copy, "desk", "SELECT count(*) FROM message")))
                    .isGreaterThanOrEqualTo(before);
        }
    }

    private void programKilled(List<String> as, Starter starter) throws Exception {
        if (!as.isEmpty()) {
            Ownership.giveAll(folder, 65_534, 65_534);
        }
        long last;
        try (var child = Child.start(as, folder.resolve("desk"), starter)) {
            last = child.acknowledged(ENOUGH);
            var postmaster = child.postmaster();
            last = child.kill(last);
            Child.awaitEnd(postmaster);
        }

        assertThat(Inhabitants.of(folder.resolve("desk/data")).none()).isTrue();
        assertThat(folder.resolve("desk/postgres.log")).content().contains("database system is shut down");
        nothingLost(last);
    }

    private void nothingLost(long last) {
        try (var postgres = EmbeddedPostgres.open(Options.in(folder.resolve("desk")))) {
            assertThat(Sql.column(postgres, "desk", "SELECT number FROM message ORDER BY number LIMIT " + last))
                    .hasSize((int) last)
                    .last()
                    .isEqualTo(Long.toString(last));
        }
    }

    private static List<String> asOrdinaryUser() {
        assumeTrue(
                Ownership.ofThisProcess() == 0, "only root can turn into another user; this user is ordinary already");
        return Child.AS_NOBODY;
    }
}
