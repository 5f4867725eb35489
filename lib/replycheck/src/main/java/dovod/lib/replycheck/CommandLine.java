package dovod.lib.replycheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was asked for on the command line. */
record CommandLine(boolean explain, List<String> corpora, String file) {

    /** Empty when the call was wrong. */
    static Optional<CommandLine> parse(List<String> arguments) {
        boolean explain = false;
        var corpora = new ArrayList<String>();
        var files = new ArrayList<String>();
        for (var left = arguments.iterator(); left.hasNext(); ) {
            var argument = left.next();
            if (argument.equals("--explain")) {
                explain = true;
            } else if (argument.equals("--corpus") && left.hasNext()) {
                corpora.add(left.next());
            } else if (argument.startsWith("--")) {
                return Optional.empty();
            } else {
                files.add(argument);
            }
        }
        boolean once = Stream.concat(corpora.stream(), files.stream())
                        .filter("-"::equals)
                        .count()
                <= 1;
        return files.size() == 1 && once
                ? Optional.of(new CommandLine(explain, corpora, files.getFirst()))
                : Optional.empty();
    }
}
