package dovod.lib.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The handle on a {@link ChildDesk} from the test's side. */
final class Child implements AutoCloseable {
    /** Words that make an ordinary user of root. */
    static final List<String> AS_NOBODY = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--");

    private final Process process;
    private final BufferedReader lines;
    private final Path folder;

    private Child(Process process, Path folder) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
        this.folder = folder;
    }

    static Child start(List<String> as, Path folder, Starter starter) throws IOException {
        var words = new ArrayList<>(as);
        words.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                ClassPath.readableByAll(),
                ChildDesk.class.getName(),
                folder.toString(),
                PostgresHome.unpacked(null).root().resolveSibling("").toString(),
                starter.name()));
        var builder = new ProcessBuilder(words).directory(Path.of("/").toFile());
        return new Child(builder.redirectError(ProcessBuilder.Redirect.INHERIT).start(), folder);
    }

    long pid() {
        return process.pid();
    }

    String line() throws IOException {
        return lines.readLine();
    }

    /** Reads until that many messages were acknowledged; returns the number of the last one. */
    long acknowledged(long count) throws IOException {
        for (var line = line(); line != null; line = line()) {
            if (!line.matches("\\d+")) {
                throw new IllegalStateException(line);
            }
            if (Long.parseLong(line) >= count) {
                return Long.parseLong(line);
            }
        }
        throw new IllegalStateException("The child ended before message " + count);
    }

    /** Kills the program as with kill -9, and reads what it had said up to then. */
    long kill(long last) throws IOException {
        // By its handle: the process itself would close our end of its output as well.
        process.toHandle().destroyForcibly();
        var latest = last;
        for (var line = line(); line != null; line = line()) {
            latest = line.matches("\\d+") ? Long.parseLong(line) : latest;
        }
        Waiting.forEnd(process);
        return latest;
    }

    ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    static void awaitEnd(ProcessHandle process) throws Exception {
        process.onExit().get(30, TimeUnit.SECONDS);
    }

    /** Ends the program and waits for its database, which shuts down by itself and writes while it does. */
    @Override
    public void close() throws Exception {
        process.destroyForcibly();
        Waiting.forEnd(process);
        for (var inhabitant : Inhabitants.of(folder.resolve("data")).processes()) {
            awaitEnd(inhabitant);
        }
    }
}
