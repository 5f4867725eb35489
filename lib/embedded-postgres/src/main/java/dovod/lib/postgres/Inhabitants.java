package dovod.lib.postgres;

import dovod.lib.postgres.PostgresFault.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * The PostgreSQL processes that live in a data directory, found by their working directory: the one
 * thing a process number in a stale file cannot fake.
 */
record Inhabitants(Path data, List<ProcessHandle> processes) {
    private static final System.Logger LOG = System.getLogger(Inhabitants.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    static Inhabitants of(Path data) {
        return new Inhabitants(
                data,
                ProcessHandle.allProcesses()
                        .filter(process -> livesIn(process, data))
                        .toList());
    }

    boolean none() {
        return processes.isEmpty();
    }

    /** Stops whoever is left: the postmaster by a fast shutdown, orphaned children at once. */
    void stop() {
        if (none()) {
            return;
        }
        LOG.log(System.Logger.Level.WARNING, "Stopping a PostgreSQL left behind in {0}: {1}", data, pids());
        var masters = masters();
        (masters.isEmpty() ? processes : masters)
                .forEach(process -> signal(process, masters.isEmpty() ? "QUIT" : "INT"));
        if (processes.stream().allMatch(process -> ends(process, PATIENCE))) {
            return;
        }
        processes.forEach(ProcessHandle::destroyForcibly);
        if (!processes.stream().allMatch(process -> ends(process, Duration.ofSeconds(10)))) {
            throw new PostgresFault(
                    Kind.IN_USE,
                    "A PostgreSQL left behind in %s does not stop (processes %s). End them by hand and start again."
                            .formatted(data, pids()));
        }
    }

    static void signal(ProcessHandle process, String name) {
        Command.of(Path.of("/"), "sh", "-c", "kill -s " + name + " " + process.pid())
                .run();
    }

    private List<ProcessHandle> masters() {
        return processes.stream()
                .filter(process -> process.parent().filter(processes::contains).isEmpty())
                .filter(process ->
                        recordedMaster().filter(pid -> pid == process.pid()).isPresent())
                .toList();
    }

    private Optional<Long> recordedMaster() {
        try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
            return lines.findFirst().filter(line -> line.matches("\\d{1,18}")).map(Long::valueOf);
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private String pids() {
        return processes.stream().map(process -> Long.toString(process.pid())).collect(Collectors.joining(", "));
    }

    private static boolean livesIn(ProcessHandle process, Path data) {
        var entry = Path.of("/proc", Long.toString(process.pid()));
        return text(entry.resolve("comm")).strip().equals("postgres")
                && (standsIn(entry, data) || startedFor(entry, data));
    }

    private static boolean standsIn(Path entry, Path data) {
        try {
            return Files.isSameFile(entry.resolve("cwd"), data);
        } catch (IOException | SecurityException goneOrHidden) {
            return false;
        }
    }

    // In a container root may not follow the cwd of other accounts; the command line is open to all.
    private static boolean startedFor(Path entry, Path data) {
        return text(entry.resolve("cmdline")).contains("\0-D\0" + data + "\0");
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            return "";
        }
    }

    private static boolean ends(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException alive) {
            return !process.isAlive();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
