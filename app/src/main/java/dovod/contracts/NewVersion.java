package dovod.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version as it comes.
 *
 * @param content the bytes as they came
 * @param name of the file or the address of the page
 * @param publishedOn the day since which it says so
 * @param notifiedOn the day we were told; null when that was the day it was published
 * @param effectiveOn the day it comes into force; null when it says so itself, or nobody knows
 */
public record NewVersion(
        byte[] content,
        String name,
        Origin origin,
        LocalDate publishedOn,
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate effectiveOn) {}
