package dovod.quality;

import dovod.conversations.Author;
import dovod.conversations.Transcript;
import dovod.conversations.Utterance;
import dovod.kernel.TenantId;
import dovod.lib.replycheck.ClaimedStatus;
import dovod.lib.replycheck.Conversation;
import dovod.lib.replycheck.Judgement;
import dovod.lib.replycheck.Message;
import dovod.lib.replycheck.Side;
import dovod.lib.replycheck.Verdict;
import dovod.platform.Tenancy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The check on what another room holds: words with a marketplace's support that came by paste or by mail. */
@Component
public class AuditingTranscripts {

    private static final Pattern QUOTED = Pattern.compile("«[^«»]*»");

    /** Quotations stand in quotations: a name in a question in a letter. */
    private static final int QUOTED_DEEP = 5;

    private final Tenancy tenancy;
    private final Exchanges exchanges;
    private final Rulings rulings;
    private final JdbcReplies replies;
    private final JdbcCorrections corrections;
    private final ReplyJudge judge;

    AuditingTranscripts(
            Tenancy tenancy,
            Exchanges exchanges,
            Rulings rulings,
            JdbcReplies replies,
            JdbcCorrections corrections,
            ReplyJudge judge) {
        this.tenancy = tenancy;
        this.exchanges = exchanges;
        this.rulings = rulings;
        this.replies = replies;
        this.corrections = corrections;
        this.judge = judge;
    }

    /**
     * What the check says of it.
     *
     * @param thread its questions and replies
     * @param status whether "answer provided" would hold
     */
    public record Audited(ThreadVerdict thread, Verdict status) {}

    public Audited audit(TenantId tenant, Transcript transcript) {
        return tenancy.read(tenant, () -> {
            var exchange = exchanges.of(tenant, transcript);
            Judgement judged = rulings.of(tenant, exchange);
            return new Audited(
                    new ThreadVerdict(
                            judged.questions().stream()
                                    .map(question -> Verdicts.asked(exchange, question))
                                    .toList(),
                            Verdicts.replies(exchange, judged),
                            corrections
                                    .holding(tenant, List.of(transcript.conversation()), List.of())
                                    .reversed()),
                    judged.status());
        });
    }

    /** Their replies in it are compared with from now on. Joins the caller's transaction. */
    public void learn(TenantId tenant, Transcript transcript) {
        var said = transcript.utterances().stream()
                .filter(one -> one.author() == Author.MARKETPLACE && !one.text().isBlank())
                .map(one -> new KeptReply(0, transcript.conversation(), one.id(), one.at(), one.text()))
                .toList();
        tenancy.run(tenant, () -> replies.add(tenant, transcript.channel(), said));
    }

    /** The promise we hold others to: true when this draft says again what we wrote in it before. */
    public boolean saysAgain(Transcript transcript, Utterance draft) {
        var turned = new ArrayList<Message>();
        transcript.utterances().stream()
                .filter(one -> one.author() == Author.US || one.author() == Author.MARKETPLACE)
                .forEach(one -> turned.add(turned(one)));
        turned.add(turned(draft));
        var swapped = new Conversation(
                transcript.conversation().toString(), Exchange.US, ClaimedStatus.ANSWER_PROVIDED, "", turned);
        return judge.judge(swapped).replies().getLast().repeats().holds() && isClose(transcript, draft);
    }

    /** At least half of its runs of three words stand in one message of ours: asking on is not saying again. */
    private boolean isClose(Transcript transcript, Utterance draft) {
        var runs = runs(draft);
        return transcript.utterances().stream()
                .filter(one -> one.author() == Author.US)
                .map(this::runs)
                .anyMatch(before -> 2 * runs.stream().filter(before::contains).count() >= runs.size());
    }

    private Set<Integer> runs(Utterance said) {
        return Arrays.stream(judge.print(ownWords(said.text())).shingles())
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Message turned(Utterance said) {
        var side = said.author() == Author.US ? Side.RESPONDER : Side.ASKER;
        return new Message(
                said.id().toString(),
                side,
                Objects.requireNonNullElse(said.authorName(), ""),
                said.at(),
                ownWords(said.text()));
    }

    /** Quoting a question is not asking it again. */
    private static String ownWords(String text) {
        var own = text;
        for (int deep = 0; deep < QUOTED_DEEP; deep++) {
            own = QUOTED.matcher(own).replaceAll("");
        }
        return own.isBlank() ? text : own;
    }
}
