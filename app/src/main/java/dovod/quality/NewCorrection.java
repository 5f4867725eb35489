package dovod.quality;

import org.jspecify.annotations.Nullable;

/**
 * What a person says about a verdict, as it came in.
 *
 * @param kind code of a {@link CorrectionKind}
 * @param about the question; of a reply any place in it
 * @param answer where the answer stands; for {@code no_answer} what was taken for it
 */
public record NewCorrection(
        String kind, @Nullable Place about, @Nullable Place answer) {}
