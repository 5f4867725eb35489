package dovod.investigations;

import dovod.orders.PostingFile;
import java.util.List;

/** Finds one kind of money owed. Each is tried on its own examples by a test. */
interface SweepRule {

    /** Stable. */
    FindingKind kind();

    /** What it looks for, in one line. */
    String summary();

    /** What it finds in one posting. */
    default List<Discovery> examine(PostingFile file, Yardstick by) {
        return List.of();
    }

    /** What it finds in all that is known of one product. */
    default List<Discovery> examine(ProductFile file, Yardstick by) {
        return List.of();
    }

    /** What it must find, and what looks like it and is honest. */
    List<Example> examples();
}
