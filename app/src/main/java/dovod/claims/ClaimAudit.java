package dovod.claims;

import dovod.quality.AskedQuestion;
import dovod.quality.Correction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the marketplace's answers are worth so far.
 *
 * @param replies the whole thread, the earliest first
 * @param questions in the order in which they were asked
 * @param operators names, each once
 * @param corrections what people said about the check here, the newest first
 * @param statusHolds whether "answer provided" would be true
 * @param statusReason why, in Russian and English
 */
public record ClaimAudit(
        List<Reply> replies,
        List<AskedQuestion> questions,
        List<String> operators,
        List<Correction> corrections,
        boolean statusHolds,
        String statusReasonRu,
        String statusReasonEn) {

    public List<AskedQuestion> open() {
        return questions.stream().filter(question -> !question.isSettled()).toList();
    }

    public long settled() {
        return questions.stream().filter(AskedQuestion::isSettled).count();
    }

    public List<Reply> theirs() {
        return replies.stream().filter(reply -> !reply.ours()).toList();
    }

    public Optional<Reply> lastTheirs() {
        return theirs().reversed().stream().findFirst();
    }

    public Optional<Instant> firstOurs() {
        return replies.stream().filter(Reply::ours).map(Reply::at).findFirst();
    }

    public long templates() {
        return theirs().stream()
                .filter(reply -> reply.verdict() != null && reply.verdict().isTemplate())
                .count();
    }
}
