package dovod.lib.clausediff;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line: {@code ClauseDiffProgram OLD NEW [--json]} prints what changed between two versions of a contract.
 *
 * <p>Exit code 0 when nothing changed, 1 when something did, 2 when a file could not be read or the call was wrong.
 */
public final class ClauseDiffProgram {

    static final int EQUAL = 0;
    static final int CHANGED = 1;
    static final int BAD = 2;

    private static final String USAGE = """
            diff OLD NEW [--json]
              OLD, NEW   two versions of a contract: Markdown, HTML, text, PDF or DOCX, told by their content
              --json     one object with a list of changes instead of text for a person
            """;

    private ClauseDiffProgram() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(List.of(arguments), out, err);
        out.flush();
        System.exit(code);
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        var files = new ArrayList<>(arguments);
        boolean json = files.remove("--json");
        if (files.size() != 2 || files.stream().anyMatch(file -> file.startsWith("--"))) {
            err.print(USAGE);
            return BAD;
        }
        try {
            var comparison = ComparingVersions.compare(outline(files.getFirst()), outline(files.getLast()));
            print(files, comparison, json, out);
            return comparison.changes().isEmpty() ? EQUAL : CHANGED;
        } catch (BadFile bad) {
            err.println("diff: " + bad.getMessage());
            return BAD;
        }
    }

    private static void print(List<String> files, Comparison comparison, boolean json, PrintStream out) {
        if (json) {
            out.println(JsonReport.of(files.getFirst(), files.getLast(), comparison));
        } else {
            new TextReport(out).print(comparison);
        }
    }

    private static final class BadFile extends Exception {

        private static final long serialVersionUID = 1L;

        BadFile(String file, String what) {
            super(file + ": " + what);
        }
    }

    private static Outline outline(String file) throws BadFile {
        try {
            var path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new BadFile(file, "it is a folder");
            }
            if (Files.size(path) > ContractText.MOST_BYTES) {
                throw new BadFile(file, "the file is larger than 32 MB");
            }
            return Outline.of(ContractText.read(Files.readAllBytes(path)));
        } catch (UnreadableContract unreadable) {
            throw new BadFile(file, unreadable.getMessage() == null ? "unreadable" : unreadable.getMessage());
        } catch (NoSuchFileException missing) {
            throw new BadFile(file, "there is no such file");
        } catch (IOException | InvalidPathException failure) {
            throw new BadFile(file, "it cannot be read: " + failure.getMessage());
        }
    }
}
