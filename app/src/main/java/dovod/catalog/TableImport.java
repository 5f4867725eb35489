package dovod.catalog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table that was brought in, and what it does or did.
 *
 * @param rows without the one that names the columns
 * @param fresh rows that add something
 * @param changed rows that say something else than is known
 * @param same rows that say nothing new
 * @param wrong rows that are not taken
 * @param faults the first of them, in the order of the file
 * @param writtenAt null while it was only tried
 */
public record TableImport(
        UUID id,
        UUID shop,
        UUID file,
        String fileName,
        TableKind kind,
        int rows,
        int fresh,
        int changed,
        int same,
        int wrong,
        List<Fault> faults,
        UUID person,
        Instant triedAt,
        @Nullable Instant writtenAt) {

    /** How many faults are kept of one table. */
    public static final int FAULTS = 2_000;

    /** Something would come of writing it. */
    public boolean isWorthWriting() {
        return writtenAt == null && fresh + changed > 0;
    }
}
