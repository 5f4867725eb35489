package dovod.lib.postgres;

import dovod.lib.postgres.PostgresFault.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts PostgreSQL so that it goes when the program goes, however the program goes.
 *
 * <p>Where there is setpriv, the kernel sends SIGINT (a fast, clean shutdown) when the thread that
 * started it ends. Elsewhere a small shell waits on a pipe of which the program holds the other end,
 * and sends the signal when the pipe breaks.
 *
 * <p>Ctrl+C in a terminal reaches every process of its group. PostgreSQL gets a session of its own, so
 * that the program can finish what it is doing before it stops its database.
 */
enum Starter {
    DEATH_SIGNAL {
        @Override
        Command command(Cluster cluster, List<String> postgres) {
            return new Command(postgres, cluster.folder().root())
                    .behind(cluster.account().mortalPrefix("INT"));
        }
    },
    WATCHDOG {
        // The watcher is started by a shell that ends at once, so it is no child of PostgreSQL, and
        // looks again before it signals: by then the number might belong to somebody else.
        private static final String SCRIPT = """
                exec 3<&0
                ( ( read -r line <&3
                    if [ "$(cat /proc/$$/comm)" = postgres ]; then kill -s INT $$; fi
                  ) >/dev/null 2>&1 & )
                exec 3<&-
                exec "$@" </dev/null
                """;

        @Override
        Command command(Cluster cluster, List<String> postgres) {
            var words = new ArrayList<>(List.of("sh", "-c", SCRIPT, "sh"));
            words.addAll(postgres);
            return new Command(words, cluster.folder().root())
                    .behind(cluster.account().prefix());
        }

        @Override
        ProcessBuilder builder(Command command) {
            return command.builder().redirectInput(ProcessBuilder.Redirect.PIPE);
        }
    };

    abstract Command command(Cluster cluster, List<String> postgres);

    ProcessBuilder builder(Command command) {
        return command.builder();
    }

    /** Starts PostgreSQL on the cluster; what it says goes to the folder's log. */
    Process start(Cluster cluster, List<String> settings) {
        var postgres = new ArrayList<>(List.of(
                cluster.home().program("postgres").toString(),
                "-D",
                cluster.folder().data().toString()));
        postgres.addAll(settings);
        var log = ProcessBuilder.Redirect.appendTo(cluster.folder().log().toFile());
        try {
            return builder(command(cluster, postgres).behind(ownSession()))
                    .redirectOutput(log)
                    .start();
        } catch (IOException problem) {
            throw Complaint.of("Starting PostgreSQL in " + cluster.folder().root(), problem);
        }
    }

    /** Returns the best way this machine has. */
    static Starter here() {
        if (onPath("setpriv")) {
            return DEATH_SIGNAL;
        }
        if (Ownership.ofThisProcess() == 0) {
            throw new PostgresFault(
                    Kind.MISSING_PIECE,
                    "To run PostgreSQL as root the tool setpriv is needed; install the package util-linux.");
        }
        return WATCHDOG;
    }

    private static List<String> ownSession() {
        return onPath("setsid") ? List.of("setsid") : List.of();
    }

    private static boolean onPath(String tool) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
