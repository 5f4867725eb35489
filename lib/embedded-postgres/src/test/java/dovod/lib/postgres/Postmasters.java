package dovod.lib.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** The PostgreSQL process behind a folder, seen from outside. */
final class Postmasters {
    private Postmasters() {}

    static ProcessHandle of(Path folder) throws IOException {
        var pid = Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** Starts PostgreSQL on a folder without anybody to look after it. */
    static Process startByHand(Path root) throws IOException {
        var folder = new DataFolder(root);
        var data = folder.data();
        var home = PostgresHome.unpacked(null);
        var account = Account.choose(folder, home, null);
        var words = List.of(
                home.program("postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(Ports.choose(0, 0)),
                "-c",
                "unix_socket_directories=");
        var process = new Command(words, root)
                .behind(account.prefix())
                .builder()
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (process.isAlive() && !Files.exists(data.resolve("postmaster.pid"))) {
            LockSupport.parkNanos(1_000_000);
        }
        return process;
    }

    /** Returns the process group, to which a terminal sends Ctrl+C. */
    static long group(ProcessHandle process) throws IOException {
        var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
        return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[2]);
    }

    /**
     * Starts another program of the same account, whose number stands in the pid file of a PostgreSQL
     * that died. PostgreSQL by itself would take it for its elder brother and refuse to start.
     */
    static Process startSomethingElse(Path root) throws IOException {
        var folder = new DataFolder(root);
        var account = Account.choose(folder, PostgresHome.unpacked(null), null);
        account.adopt(folder);
        var other = Command.of(Path.of("/"), "sleep", "100")
                .behind(account.prefix())
                .builder()
                .start();
        Files.writeString(
                folder.data().resolve("postmaster.pid"),
                other.pid() + "\n" + folder.data() + "\n1763700000\n5432\n\n127.0.0.1\n\n");
        return other;
    }

    /** Returns the first answer after PostgreSQL came back. */
    static String firstAnswer(EmbeddedPostgres postgres, String query) throws SQLException {
        for (var attempt = 0; ; attempt++) {
            try {
                return Sql.value(postgres, "postgres", query);
            } catch (IllegalStateException notYet) {
                if (attempt == 3_000) {
                    throw notYet;
                }
                LockSupport.parkNanos(5_000_000);
            }
        }
    }
}
