package dovod.program;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The desk in a process of its own, from the classes of this build and nothing of the tests. */
final class DeskProgram implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;
    private static final String CLASSES = classes();

    private final Process process;
    private final StringBuffer said = new StringBuffer();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final CompletableFuture<Void> ended;
    private final int port;

    private DeskProgram(Process process, int port) {
        this.process = process;
        this.port = port;
        this.ended = CompletableFuture.runAsync(
                this::listen,
                task -> Thread.ofPlatform().daemon().name("desk-output").start(task));
    }

    /**
     * Starts it on a free port, unless the settings name one.
     *
     * @param folder to work in; its folder {@code data} holds what the desk knows
     * @param settings environment variables
     * @param arguments of the program itself
     */
    static DeskProgram start(Path folder, Map<String, String> settings, String... arguments) {
        return start(folder, "en", settings, arguments);
    }

    static DeskProgram start(Path folder, String language, Map<String, String> settings, String... arguments) {
        return launch(folder, language, settings, CLASSES, "dovod.Dovod", arguments);
    }

    /** The same with a clock that {@link #hurry} puts forward. */
    static DeskProgram hurried(Path folder, Map<String, String> settings) {
        try {
            return launch(
                    folder, "en", settings, copied(folder) + File.pathSeparator + CLASSES, HurriedDesk.class.getName());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** This one class of the tests and no other: the desk would take the cast for its own. */
    private static Path copied(Path folder) throws IOException {
        var name = HurriedDesk.class.getName().replace('.', '/');
        var classes = folder.resolve("classes");
        var place = classes.resolve(name).getParent();
        Files.createDirectories(place);
        for (var piece : List.of(name, name + "$Ahead")) {
            try (var bytes = HurriedDesk.class.getResourceAsStream("/" + piece + ".class")) {
                Files.copy(Objects.requireNonNull(bytes), classes.resolve(piece + ".class"));
            }
        }
        return classes;
    }

    private static DeskProgram launch(
            Path folder,
            String language,
            Map<String, String> settings,
            String classes,
            String main,
            String... arguments) {
        int port = Integer.parseInt(settings.getOrDefault("DOVOD_PORT", Integer.toString(freePort())));
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx320m",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=" + language,
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                classes,
                main));
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("DOVOD_"));
        builder.environment().put("DOVOD_DATA", folder.resolve("data").toString());
        builder.environment().putAll(settings);
        builder.environment().put("DOVOD_PORT", Integer.toString(port));
        try {
            return new DeskProgram(builder.start(), port);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A port that nobody uses now. */
    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Libraries that only tests need stay away too: some of them would change the desk. */
    private static String classes() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*(test-classes|springdoc|swagger|/sandbox/|sandbox-).*"))
                .filter(entry -> Files.exists(Path.of(entry)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void listen() {
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                if (line.startsWith("Dovod is ready")) {
                    ready.complete(null);
                }
            }
        } catch (IOException cut) {
            said.append(cut).append('\n');
        }
        ready.completeExceptionally(new IllegalStateException("it ended:\n" + said));
    }

    /** Waits until it says that it is ready. */
    DeskProgram awaitReady() {
        ready.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        return this;
    }

    /** Waits until it ends by itself, and returns the status it leaves behind. */
    int awaitEnd() throws InterruptedException {
        ended.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        return process.waitFor();
    }

    int port() {
        return port;
    }

    /** Puts its clock forward. */
    void hurry(Duration by) {
        try {
            var line = process.outputWriter(StandardCharsets.US_ASCII);
            line.write(by.toSeconds() + "\n");
            line.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** All that it printed up to now. */
    String said() {
        return said.toString();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurry) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
