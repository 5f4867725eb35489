package dovod.contracts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long ahead a version was announced, and whether that was enough.
 *
 * @param toldOn the day we were told
 * @param effectiveOn the day it comes into force; null when nobody knows
 * @param days between the two
 * @param leaveUntil the last day to refuse and leave; null when no rule pack speaks of the party
 */
public record Notice(
        LocalDate toldOn,
        @Nullable LocalDate effectiveOn,
        @Nullable Long days,
        List<Checked> rules,
        @Nullable LocalDate leaveUntil) {

    /**
     * A rule held against this version.
     *
     * @param changes how many changes look like what it speaks of
     * @param broken there are such changes, and they were announced too late
     */
    public record Checked(NoticeRule rule, int changes, boolean broken) {}

    public boolean isBroken() {
        return rules.stream().anyMatch(Checked::broken);
    }
}
