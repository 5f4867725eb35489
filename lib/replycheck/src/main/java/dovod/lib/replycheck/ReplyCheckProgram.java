package dovod.lib.replycheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The command line: judges a file of conversations, one JSON object a line, and prints one line for
 * each. {@code ReplyCheckProgram [--explain] [--corpus FILE] FILE.jsonl | -}
 *
 * <p>Exit code 0 when every line was judged, 2 when a line was malformed or the call was wrong.
 */
public final class ReplyCheckProgram {

    static final int GOOD = 0;
    static final int BAD = 2;

    private static final String USAGE = """
            check [--explain] [--corpus FILE]... FILE.jsonl
              FILE.jsonl    conversations, one JSON object a line; - reads standard input
              --explain     print for a person instead of JSON
              --corpus FILE earlier replies: conversations in the same form
            """;

    private ReplyCheckProgram() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] arguments) {
        var out = new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(arguments, System.in, out, err);
        out.flush();
        System.exit(code);
    }

    static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
        var options = CommandLine.parse(Arrays.asList(arguments));
        if (options.isEmpty()) {
            err.print(USAGE);
            return BAD;
        }
        try {
            return new CheckingFile(options.get(), out, err).check(in) ? GOOD : BAD;
        } catch (IOException failure) {
            err.println("check: " + failure.getMessage());
            return BAD;
        }
    }
}
