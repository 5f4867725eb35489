package dovod.reviews;

import dovod.kernel.Actor;
import dovod.kernel.TenantId;
import dovod.lib.replycheck.ClaimedStatus;
import dovod.lib.replycheck.Conversation;
import dovod.lib.replycheck.Judgement;
import dovod.lib.replycheck.Message;
import dovod.lib.replycheck.Question;
import dovod.lib.replycheck.ReplyFinding;
import dovod.lib.replycheck.Side;
import dovod.lib.replycheck.corpus.Corpus;
import dovod.lib.replycheck.corpus.Fingerprint;
import dovod.lib.replycheck.text.Text;
import dovod.platform.OneLine;
import dovod.platform.Tenancy;
import dovod.quality.PublicVerdicts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says what there is against an answer: it answers nothing, it stands under others already, the rules forbid it. */
@Component
class WeighingAnswer {

    /** So many of our newest answers are compared with. */
    private static final int COMPARED = 300;

    private static final int FEWEST_WORDS = 5;
    private static final double SURELY_EMPTY = .2;
    private static final int CANNED_FROM = 2;
    private static final int LONGEST_QUOTE = 120;

    private final Tenancy tenancy;
    private final JdbcAnswers answers;
    private final AnswerCheck check;
    private final PublicRules rules;
    private final PublicVerdicts verdicts;
    private final Clock clock;

    WeighingAnswer(
            Tenancy tenancy,
            JdbcAnswers answers,
            AnswerCheck check,
            PublicRules rules,
            PublicVerdicts verdicts,
            Clock clock) {
        this.tenancy = tenancy;
        this.answers = answers;
        this.check = check;
        this.rules = rules;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    List<Objection> weigh(Actor actor, Voice voice, String text) {
        if (text.isBlank()) {
            return List.of();
        }
        var read = check.read(text);
        var found =
                new ArrayList<>(rules.against(actor.language(), voice.source().channel(), text));
        var corpus = corpus(actor.tenant(), voice);
        var judged = judged(actor.tenant(), voice, text, corpus);
        canned(voice, read, corpus, found);
        answersNothing(judged, found);
        return found;
    }

    /** What people said of the same words in other threads counts here too. */
    private Judgement judged(TenantId tenant, Voice voice, String text, Corpus corpus) {
        var conversation = conversation(voice, text);
        return verdicts.corrected(tenant, conversation, check.judge(conversation, corpus));
    }

    /** The same thanks under a good mark are politeness; under a bad one they are none. */
    private void canned(Voice voice, Text text, Corpus corpus, List<Objection> found) {
        var print = Fingerprint.of(text);
        if (print.words() < FEWEST_WORDS) {
            return;
        }
        corpus.nearest(voice.id().toString(), print)
                .filter(match -> match.similarity() >= Corpus.SAME && match.conversations() >= CANNED_FROM)
                .ifPresent(match -> found.add(new Objection(
                        "answer_canned", voice.isBad() || !voice.isReview(), (long) match.conversations())));
    }

    private static void answersNothing(Judgement judged, List<Objection> found) {
        var open = judged.questions().stream()
                .filter(question -> !question.state().isSettled())
                .findFirst();
        var reply = judged.replies().stream().findFirst();
        if (open.isPresent() && reply.isPresent()) {
            found.add(objection(open.get(), reply.get()));
        }
    }

    private static Objection objection(Question open, ReplyFinding reply) {
        boolean empty = reply.template().holds()
                && !reply.substantive().holds()
                && reply.substantive().score() <= SURELY_EMPTY;
        return new Objection(
                "answer_answers_nothing", empty, OneLine.of(open.span().quote(), LONGEST_QUOTE));
    }

    private Conversation conversation(Voice voice, String text) {
        var asked = new Message("voice", Side.ASKER, "", voice.publishedAt(), voice.text());
        var draft = new Message("draft", Side.RESPONDER, "", clock.instant(), text);
        return new Conversation(voice.id().toString(), "us", ClaimedStatus.ANSWER_PROVIDED, "", List.of(asked, draft));
    }

    private Corpus corpus(TenantId tenant, Voice voice) {
        var corpus = new Corpus();
        tenancy.read(tenant, () -> answers.ours(tenant, voice.id(), COMPARED))
                .forEach(answer -> corpus.add(answer.voice().toString(), answer.at(), check.read(answer.text())));
        return corpus;
    }
}
