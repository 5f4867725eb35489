package dovod.reviews;

import dovod.reviews.spi.CaseAround;
import java.util.List;

/**
 * A case that a review may belong to, with what speaks for it.
 *
 * @param days between the last word of the case and the review; less than 0 when the case went on after it
 * @param words that both use and few others do
 * @param score the higher the likelier; compared among suggestions for one review only
 */
public record Suggestion(CaseAround file, long days, List<String> words, double score) {}
