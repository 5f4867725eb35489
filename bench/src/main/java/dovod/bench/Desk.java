package dovod.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The desk as its users run it: {@code ./dovod run} in a process of its own. */
public final class Desk implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final int port;
    private final double secondsToReady;

    private Desk(Process process, int port, double secondsToReady) {
        this.process = process;
        this.port = port;
        this.secondsToReady = secondsToReady;
    }

    /**
     * Starts it and waits until it says that it is ready.
     *
     * @param root the project's folder, where {@code dovod} stands
     * @param settings environment variables
     */
    public static Desk start(Path root, Path log, Map<String, String> settings)
            throws IOException, InterruptedException {
        int port = settings.containsKey("DOVOD_PORT") ? Integer.parseInt(settings.get("DOVOD_PORT")) : freePort();
        var builder = new ProcessBuilder(root.resolve("dovod").toString(), "run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(settings);
        builder.environment().put("DOVOD_PORT", Integer.toString(port));
        long begin = System.nanoTime();
        var process = builder.start();
        while (!ready(port)) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                process.destroyForcibly();
                throw new IOException("the desk did not start; see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return new Desk(process, port, (System.nanoTime() - begin) / 1e9);
    }

    private static boolean ready(int port) {
        try (var wire = new Wire(port)) {
            return wire.get("/readyz", "").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** A port that nobody uses now. */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public int port() {
        return port;
    }

    double secondsToReady() {
        return secondsToReady;
    }

    /** Of the desk's own process, without PostgreSQL. */
    long residentMib() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(process.toHandle()), process.descendants())
                .filter(one -> one.info().command().orElse("").endsWith("java"))
                .mapToLong(one -> Machine.residentMib(one.pid()))
                .max()
                .orElseThrow();
    }

    /** As a power cut would. */
    public void kill() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
