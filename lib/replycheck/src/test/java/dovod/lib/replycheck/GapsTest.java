package dovod.lib.replycheck;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.lib.replycheck.corpus.Corpus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the cues of single words get wrong, and the reading of the whole must not. */
class GapsTest {

    private static final ReplyCheck CHECK = ReplyCheck.load();

    private static Judgement judged(Cast cast) {
        return CHECK.judge(cast.end(), new Corpus());
    }

    private static Cast thread() {
        return Cast.conversation("gap", ClaimedStatus.ANSWER_PROVIDED);
    }

    private static List<QuestionState> states(Cast cast) {
        return judged(cast).questions().stream().map(Question::state).toList();
    }

    @Test
    void aDateAloneTellsNoCause() {
        assertThat(states(thread().asks("Почему не выплатили деньги?").replies("Выплата 15 мая.")))
                .containsExactly(QuestionState.EVADED);
        assertThat(states(thread().asks("Когда выплатите деньги?").replies("Выплата 15 мая.")))
                .containsExactly(QuestionState.ANSWERED);
        assertThat(states(thread().asks("Почему не выплатили деньги?")
                        .replies("Выплата 15 мая: банк вернул платёж из-за старых реквизитов.")))
                .containsExactly(QuestionState.ANSWERED);
    }

    @Test
    void toAskForAPhotoSendsNothing() {
        var asked = thread().asks("Дверца треснула. Пришлите новую.").replies("Пришлите фото трещины, пожалуйста.");
        assertThat(states(asked)).containsExactly(QuestionState.EVADED);

        var done =
                thread().asks("Дверца треснула. Пришлите новую.").replies("Новую дверцу отправили утром, трек 80110.");
        assertThat(states(done)).containsExactly(QuestionState.ANSWERED);
    }

    @Test
    void anAnswerGoesToTheQuestionWhosePlaceItNames() {
        assertThat(states(thread().asks("1) Сколько стоит сборка? 2) Сколько стоит подъём?")
                        .replies("По второму пункту: 900 рублей.")))
                .containsExactly(QuestionState.EVADED, QuestionState.ANSWERED);
        assertThat(states(thread().asks("Сколько стоит сборка? Сколько стоит подъём?")
                        .replies("На первый вопрос: 900 рублей.")))
                .containsExactly(QuestionState.ANSWERED, QuestionState.EVADED);
    }

    @Test
    void itemsOfAListAreQuestionsAndItsHeadIsNone() {
        var judgement = judged(thread().asks("""
                Просим:
                — пересчитать комиссию за март;
                — вернуть разницу на баланс.
                """));

        assertThat(judgement.questions())
                .extracting(q -> q.span().quote())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("пересчитать комиссию"),
                        second -> assertThat(second).startsWith("вернуть разницу"));
    }

    @Test
    void aDayAfterTheWordForAClauseIsNoClause() {
        var judgement = judged(
                thread().asks("Где посылка?").replies("Посылка едет, будет в пункте 23 июня, заберите её до 30 июня."));

        assertThat(judgement.replies())
                .singleElement()
                .satisfies(r -> assertThat(r.citesRules().holds()).isFalse());
    }

    @Test
    void toSayThatTheCauseIsUnknownTellsNoCause() {
        assertThat(states(thread().asks("Почему отменили заказ 55120-0001?")
                        .replies("Заказ 55120-0001 отменён складом, склад не указал причину.")))
                .containsExactly(QuestionState.EVADED);
        assertThat(states(thread().asks("Почему отменили заказ 55120-0001?")
                        .replies("Заказ 55120-0001 отменён складом: товар разбился при сборке.")))
                .containsExactly(QuestionState.ANSWERED);
    }

    @Test
    void whatTheAskerDoesNotWantIsNoRequest() {
        var judgement = judged(thread().asks("Хотелось бы замену детали, не весь стол же возвращать"));

        assertThat(judgement.questions())
                .singleElement()
                .satisfies(q -> assertThat(q.span().quote()).startsWith("Хотелось бы замену детали"));
    }
}
