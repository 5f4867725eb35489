package dovod.lib.replycheck;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Days that statements name as past when a reply was written: what was so by then cannot have been on
 * another day, while a day that was still to come may be moved.
 */
final class Since {

    /** As values of dates are; by the time of Moscow, in which those who reply write. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MM-dd").withZone(ZoneOffset.ofHours(3));

    private final String written;

    Since(Instant written) {
        this.written = DAY.format(written);
    }

    /** Whether two statements name different days, all of them past by then. */
    boolean differ(Statement one, Statement other) {
        var days = past(one);
        var others = past(other);
        return !days.isEmpty() && !others.isEmpty() && Similarity.shared(days, others) == 0;
    }

    private Set<String> past(Statement statement) {
        return !statement.happened
                ? Set.of()
                : statement.days.stream()
                        .filter(d -> d.length() == written.length() && d.compareTo(written) <= 0)
                        .collect(Collectors.toSet());
    }
}
