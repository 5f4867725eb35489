package dovod.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.lib.replycheck.ClaimedStatus;
import dovod.lib.replycheck.Conversation;
import dovod.lib.replycheck.Message;
import dovod.lib.replycheck.ReplyCheck;
import dovod.lib.replycheck.Side;
import dovod.lib.replycheck.corpus.Corpus;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A conversation is judged once until something is said in it, or added to what it is judged by. */
class StandingsTest {

    private static final ReplyCheck CHECK = ReplyCheck.load();
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Message QUESTION = new Message("m1", Side.ASKER, "Игорь", NOON, "Когда приедет стол?");
    private static final Message ANSWER =
            new Message("m2", Side.RESPONDER, "Мария", NOON.plusSeconds(60), "Стол приедет 24 ноября.");

    private final Corpus corpus = new Corpus();
    private final Standings standings = new Standings(CHECK);

    private static Conversation thread(Message... messages) {
        return new Conversation("t", "us", ClaimedStatus.ANSWER_PROVIDED, "", List.of(messages));
    }

    @Test
    void theSameThreadIsJudgedOnce() {
        var first = standings.now(thread(QUESTION), corpus).judgement();

        assertThat(standings.now(thread(QUESTION), corpus).judgement()).isSameAs(first);
    }

    @Test
    void whatIsSaidSinceIsJudged() {
        standings.now(thread(QUESTION), corpus).judgement();

        assertThat(standings.now(thread(QUESTION, ANSWER), corpus).judgement().settled())
                .isEqualTo(1);
    }

    @Test
    void whatComesIntoTheCorpusCounts() {
        var first = standings.now(thread(QUESTION, ANSWER), corpus).judgement();
        corpus.add("other", NOON, CHECK.read(ANSWER.text()));

        var again = standings.now(thread(QUESTION, ANSWER), corpus).judgement();
        assertThat(first.replies().getFirst().uses()).isZero();
        assertThat(again.replies().getFirst().uses()).isEqualTo(1);
    }

    @Test
    void anotherCorpusIsAnotherSide() {
        var first = standings.now(thread(QUESTION, ANSWER), corpus).judgement();

        assertThat(standings.now(thread(QUESTION, ANSWER), new Corpus()).judgement())
                .isNotSameAs(first);
    }

    @Test
    void aDraftIsJudgedAfterTheThreadThatIsAtHand() {
        standings.now(thread(QUESTION), corpus).judgement();

        assertThat(standings.lately(thread(QUESTION), corpus).after(ANSWER))
                .isEqualTo(CHECK.judge(thread(QUESTION, ANSWER), corpus));
    }
}
