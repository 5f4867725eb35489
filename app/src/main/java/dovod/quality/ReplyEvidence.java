package dovod.quality;

import dovod.lib.replycheck.corpus.Family;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reply with what its verdict rests on.
 *
 * @param family the replies of other conversations that it is nearest to; null when there is none
 * @param difference the canned text against the reply; empty without a family
 */
public record ReplyEvidence(ReplyVerdict reply, @Nullable Family family, List<Difference.Piece> difference) {}
