package dovod.cases.page;

import dovod.cases.CaseFile;
import java.util.stream.Collectors;

/** What the parts of a case's page listen to. */
final class Topics {

    private Topics() {}

    /** The case itself and each of its conversations. */
    static String of(CaseFile file) {
        return file.strands().stream()
                .map(strand -> " conversation:" + strand.conversation())
                .distinct()
                .collect(Collectors.joining("", "case:" + file.row().id().value(), ""));
    }
}
