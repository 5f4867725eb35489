/**
 * What does a reply really say?
 *
 * <p>Doors: {@link dovod.lib.replycheck.ReplyCheck#judge} takes a conversation and, if there are any,
 * the earlier replies of that counterparty, and gives a {@link dovod.lib.replycheck.Judgement};
 * {@link dovod.lib.replycheck.ReplyCheckProgram} is the command line.
 *
 * <p>Invariant: every verdict carries its score, its reason in Russian and in English and the spans
 * of text it rests on; where the score is near the border, a question's state is "unsure".
 */
@NullMarked
package dovod.lib.replycheck;

import org.jspecify.annotations.NullMarked;
