package dovod.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One verb for many cases. */
public record Bulk(Selection selection, Verb verb) {

    /** Which cases. */
    public sealed interface Selection {

        record These(List<CaseId> ids) implements Selection {}

        /** Every case that stands in this list now. */
        record Whole(View view) implements Selection {}
    }

    /** What is to be done to each. */
    public sealed interface Verb {

        record Assign(HandOver to) implements Verb {}

        record Tag(List<String> add, List<String> remove) implements Verb {}

        record SnoozeAll(Snooze snooze) implements Verb {}

        record CloseAll(@Nullable String why) implements Verb {}
    }
}
