package dovod.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The table as it grows, and its place in docs/performance.md. */
final class Report {

    private static final String BEGIN = "<!-- measured: begin -->";
    private static final String END = "<!-- measured: end -->";

    private final List<Figure> figures = new ArrayList<>();
    private final List<String> beside = new ArrayList<>();
    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void add(Figure figure) {
        figures.add(figure);
        out.printf(
                "%s %s: %s (must: %s)%n", figure.met() ? "  ok " : " MISS", figure.name(), figure.got(), figure.must());
    }

    /** A measurement that is no figure of its own: a bare limit. */
    void beside(String line) {
        beside.add(line);
        out.println("      " + line);
    }

    String table(Scale scale, LocalDate day) {
        var text = new StringBuilder(
                "Measured on %s: %s.\n%,d conversations, %,d messages, one large tenant and %d small ones; the load generator runs on the same machine.\n\n"
                        .formatted(
                                day,
                                Machine.described(),
                                scale.conversations(),
                                scale.conversations() * scale.perConversation(),
                                Scale.SMALL_TENANTS));
        text.append("| figure | must | measured | met | what limits it |\n|---|---|---|---|---|\n");
        figures.forEach(figure -> text.append(figure.row()).append('\n'));
        text.append("\nThe bare limits of the same run:\n\n");
        beside.forEach(line -> text.append("- ").append(line).append('\n'));
        return text.toString();
    }

    /** Replaces what stands between the marks in docs/performance.md. */
    void write(Path document, String table) throws IOException {
        var text = Files.readString(document);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(document + " has no place marked for the table");
        }
        Files.writeString(document, text.substring(0, begin + BEGIN.length()) + "\n" + table + text.substring(end));
        out.println("written to " + document);
    }
}
