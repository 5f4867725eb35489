package dovod.lib.postgres;

import dovod.lib.postgres.PostgresFault.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** A data directory at rest: made, checked and put in order before PostgreSQL starts on it. */
record Cluster(DataFolder folder, PostgresHome home, Account account) {
    static final String SUPERUSER = "postgres";

    /** Leaves a data directory nobody lives in, of our version, whose superuser's password we know. */
    void prepare() {
        Inhabitants.of(folder.data()).stop();
        Inhabitants.of(folder.unfinished()).stop();
        clearLeftovers();
        account.adopt(folder);
        if (!folder.hasData()) {
            create();
        }
        refuseOtherVersion();
        if (folder.read(folder.password()).isEmpty()) {
            replacePassword();
        }
    }

    Credentials superuser() {
        return new Credentials(SUPERUSER, folder.read(folder.password()).orElseThrow());
    }

    /** Forgets a postmaster.pid that nobody stands behind; its number may be somebody else's by now. */
    void forgetDead() {
        try {
            if (Inhabitants.of(folder.data()).none()) {
                Files.deleteIfExists(folder.data().resolve("postmaster.pid"));
            }
        } catch (IOException problem) {
            throw Complaint.of("Removing a stale postmaster.pid in " + folder.data(), problem);
        }
    }

    private void clearLeftovers() {
        forgetDead();
        try {
            Trees.permit(folder.root(), "rwx------");
            Trees.remove(folder.unfinished());
        } catch (IOException problem) {
            throw Complaint.of("Clearing the data folder " + folder.root(), problem);
        }
    }

    private void create() {
        keepPassword(newPassword());
        // The builtin locale makes upper() and the like know Cyrillic everywhere; pg_trgm asks the C
        // library instead, and with plain "C" there it would see no Cyrillic letters at all.
        Command.of(
                        folder.root(),
                        home.program("initdb").toString(),
                        "--pgdata=" + folder.unfinished(),
                        "--username=" + SUPERUSER,
                        "--pwfile=" + folder.password(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C.UTF-8")
                .behind(account.prefix())
                .mustSucceed("Making a new database in " + folder.root());
        folder.adoptUnfinished();
    }

    private void refuseOtherVersion() {
        var version = folder.read(folder.data().resolve("PG_VERSION")).orElse("of unknown version");
        if (!version.equals(PostgresHome.major())) {
            throw new PostgresFault(
                    Kind.OTHER_VERSION,
                    ("The data in %s was made by PostgreSQL %s, and this program carries PostgreSQL %s, which cannot read"
                                    + " it. Start the release that made it, or restore a backup made with this one.")
                            .formatted(folder.data(), version, PostgresHome.major()));
        }
    }

    // After a restore the password is not there: backups do not carry it. Single-user mode needs none.
    private void replacePassword() {
        var password = newPassword();
        var words = List.of(
                home.program("postgres").toString(),
                "--single",
                "-D",
                folder.data().toString(),
                SUPERUSER);
        var outcome = new Command(words, folder.root())
                .behind(account.prefix())
                .run("ALTER ROLE " + SUPERUSER + " PASSWORD '" + password + "'\n");
        if (!outcome.succeeded() || outcome.output().contains("ERROR:")) {
            throw Complaint.of("Setting a new superuser's password in " + folder.root(), outcome.output());
        }
        keepPassword(password);
    }

    private void keepPassword(String password) {
        folder.write(folder.password(), password);
        account.own(folder.password());
    }

    private static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
