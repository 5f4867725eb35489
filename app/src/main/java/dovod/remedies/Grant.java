package dovod.remedies;

import dovod.kernel.Money;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something given to a buyer, or asked for.
 *
 * @param above why it needs somebody's word; null when its giver may give it alone
 * @param decision null while it is asked for
 * @param done null until the buyer has it, as far as we do something for that
 * @param month in which it counts
 */
public record Grant(
        UUID id,
        UUID caseId,
        UUID remedy,
        RemedyKind kind,
        String title,
        Money amount,
        Reason reason,
        @Nullable String part,
        String note,
        UUID askedBy,
        Instant askedAt,
        GrantState state,
        @Nullable Above above,
        @Nullable Decision decision,
        @Nullable Done done,
        YearMonth month) {

    /** Somebody's word, or the giver's own. */
    public record Decision(
            @Nullable UUID by, Instant at, @Nullable String why) {}

    /**
     * It was done.
     *
     * @param tracking the number to follow a parcel by, or the code that was given; null for none
     */
    public record Done(
            @Nullable UUID by, Instant at, @Nullable String tracking) {}

    public boolean isGranted() {
        return state == GrantState.GRANTED;
    }

    /** True while somebody of ours has still to do something. */
    public boolean isToDo() {
        return isGranted() && done == null;
    }

    /** Its key in the ledger. */
    String entryKey() {
        return "grant-" + id;
    }
}
