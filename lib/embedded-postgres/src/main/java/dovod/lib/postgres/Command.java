package dovod.lib.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program to run with a clean environment: its words, and the folder it starts in. */
record Command(List<String> words, Path folder) {

    /** What a program that ended left behind. */
    record Outcome(int status, String output) {
        boolean succeeded() {
            return status == 0;
        }
    }

    Command {
        words = List.copyOf(words);
    }

    static Command of(Path folder, String... words) {
        return new Command(List.of(words), folder);
    }

    /** Returns this command started by way of another, such as one that changes the account first. */
    Command behind(List<String> prefix) {
        var all = new ArrayList<>(prefix);
        all.addAll(words);
        return new Command(all, folder);
    }

    /** Returns a builder whose input is empty and whose environment cannot mislead PostgreSQL. */
    ProcessBuilder builder() {
        var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.redirectInput(new File("/dev/null"));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    /** Runs it to its end. */
    Outcome run() {
        return finish(builder(), "");
    }

    /** Runs it to its end with the given text as its input. */
    Outcome run(String input) {
        return finish(builder().redirectInput(ProcessBuilder.Redirect.PIPE), input);
    }

    /** Runs it to its end and throws when it failed. */
    void mustSucceed(String what) {
        var outcome = run();
        if (!outcome.succeeded()) {
            throw Complaint.of(what, outcome.output());
        }
    }

    private Outcome finish(ProcessBuilder builder, String input) {
        try {
            var process = builder.start();
            feed(process, input);
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(Waiting.forEnd(process), output);
        } catch (IOException problem) {
            throw Complaint.of("Starting " + words.getFirst(), problem);
        }
    }

    private static void feed(Process process, String input) {
        try (var out = process.getOutputStream()) {
            out.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            // It ended without reading; its status and output say why.
        }
    }
}
