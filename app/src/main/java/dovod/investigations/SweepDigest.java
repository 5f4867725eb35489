package dovod.investigations;

import dovod.kernel.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the sweeps came to, in a few figures.
 *
 * @param sweptAt when the last sweep ended; null when there was none
 * @param open findings that wait for somebody, with what is at stake
 * @param fresh those of them that the last sweep found first
 * @param ending those of them whose term ends within a week
 * @param passed those of them whose term has passed
 */
public record SweepDigest(@Nullable Instant sweptAt, Part open, Part fresh, Part ending, Part passed) {

    /** A part of the findings; the sum is in roubles, others are left out. */
    public record Part(int findings, Money stake) {}
}
