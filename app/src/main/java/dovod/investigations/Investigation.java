package dovod.investigations;

import dovod.orders.PostingFile;
import java.time.Instant;
import java.util.List;

/**
 * What is known of one posting's fate.
 *
 * @param hypotheses A to E, each with its facts
 * @param questions what is unknown
 * @param fate what happened, and what should have and did not
 * @param now when this was asked
 */
public record Investigation(
        PostingFile file,
        List<Weighed> hypotheses,
        List<Contradiction> contradictions,
        List<OpenPoint> questions,
        List<Expected> fate,
        List<Finding> findings,
        Instant now) {}
