package dovod.lib.replycheck;

import java.util.List;

/**
 * What the check says of a conversation.
 *
 * @param id the conversation's id
 * @param questions its questions in the order of their places
 * @param replies a finding for each reply, in order
 * @param status whether the claimed status holds; "in progress" always does
 * @param settled how many of the questions are answered or declined
 */
public record Judgement(String id, List<Question> questions, List<ReplyFinding> replies, Verdict status, int settled) {

    public Judgement {
        questions = List.copyOf(questions);
        replies = List.copyOf(replies);
    }
}
