package dovod.lib.replycheck;

import dovod.lib.replycheck.text.TextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns the weights anew: {@code TrainingProgram OUTPUT-FOLDER DATA.jsonl...}. The same data give
 * the same weights.
 */
public final class TrainingProgram {

    private TrainingProgram() {}

    /** Reads the data, learns, and writes one file of weights for each check. */
    public static void main(String[] arguments) throws IOException, ThreadLine.Malformed {
        if (arguments.length < 2) {
            System.err.println("TrainingProgram OUTPUT-FOLDER DATA.jsonl...");
            System.exit(2);
        }
        var threads = new ArrayList<GoldThread>();
        for (int i = 1; i < arguments.length; i++) {
            threads.addAll(read(Path.of(arguments[i])));
        }
        var models = Training.learn(Lesson.of(threads, new TextReader()));
        WeightFiles.write(models, Path.of(arguments[0]));
    }

    static List<GoldThread> read(Path file) throws IOException, ThreadLine.Malformed {
        var threads = new ArrayList<GoldThread>();
        for (var line : Files.readAllLines(file, java.nio.charset.StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                threads.add(GoldThread.of(line));
            }
        }
        return threads;
    }
}
