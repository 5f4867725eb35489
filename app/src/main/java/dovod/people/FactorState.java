package dovod.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with somebody's second factor.
 *
 * @param since null while it is off
 * @param codesLeft recovery codes that were not used yet
 * @param required whether the desk requires it of everybody
 * @param loss null unless somebody else has taken it off and the person has not heard of it yet
 */
public record FactorState(
        @Nullable Instant since,
        int codesLeft,
        boolean required,
        @Nullable FactorLoss loss) {

    public boolean on() {
        return since != null;
    }

    /** Whether the right password alone gets in. */
    boolean contentWithPassword() {
        return !on() && !required;
    }
}
