package dovod.lib.replycheck;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.lib.replycheck.corpus.Corpus;
import org.junit.jupiter.api.Test;

class ReplyCheckTest {

    private static final ReplyCheck CHECK = ReplyCheck.load();

    private static Judgement judged(Cast cast) {
        return CHECK.judge(cast.end(), new Corpus());
    }

    @Test
    void anAnswerWithItsFactSettlesTheQuestion() {
        var judgement = judged(Cast.conversation("a", ClaimedStatus.ANSWER_PROVIDED)
                .asks("Когда придёт посылка 4410-22?")
                .replies("Посылка приедет 14 мая, курьер позвонит за час."));

        assertThat(judgement.questions()).singleElement().satisfies(q -> {
            assertThat(q.state()).isEqualTo(QuestionState.ANSWERED);
            assertThat(q.answeredBy()).isEqualTo("m2");
            assertThat(q.kind()).isEqualTo(AnswerKind.DATE);
            assertThat(q.evidence())
                    .singleElement()
                    .extracting(Span::quote)
                    .asString()
                    .contains("14 мая");
        });
        assertThat(judgement.status().holds()).isTrue();
    }

    @Test
    void courtesyDoesNotSettleAnything() {
        var judgement = judged(Cast.conversation("b", ClaimedStatus.ANSWER_PROVIDED)
                .asks("Кто отменил заказ 48120377-0051? Где сейчас товар?")
                .replies("Здравствуйте! Благодарим за обращение. Понимаем ваше беспокойство. "
                        + "Передали информацию специалистам, вернёмся с ответом в ближайшее время."));

        assertThat(judgement.questions()).hasSize(2).allMatch(q -> q.state() == QuestionState.EVADED);
        assertThat(judgement.questions()).allMatch(q -> q.evasion() == Evasion.PROMISE_WITHOUT_DATE);
        assertThat(judgement.status().holds()).isFalse();
        assertThat(judgement.status().reason().english()).isEqualTo("0 of 2 settled");
        assertThat(judgement.replies()).singleElement().satisfies(r -> {
            assertThat(r.template().holds()).isTrue();
            assertThat(r.substantive().holds()).isFalse();
        });
    }

    @Test
    void aRefusalWithItsReasonIsADecline() {
        var judgement = judged(Cast.conversation("c", ClaimedStatus.CLOSED)
                .asks("Верните деньги за доставку 350 рублей.")
                .replies("Вернуть деньги не можем: курьер приехал вовремя, но дверь ему не открыли."));

        assertThat(judgement.questions())
                .singleElement()
                .extracting(Question::state)
                .isEqualTo(QuestionState.DECLINED);
        assertThat(judgement.status().holds()).isTrue();
    }

    @Test
    void aQuestionWithoutAReplyIsOpen() {
        var judgement =
                judged(Cast.conversation("d", ClaimedStatus.IN_PROGRESS).asks("Сколько стоит доставка в Омск?"));

        assertThat(judgement.questions())
                .singleElement()
                .extracting(Question::state)
                .isEqualTo(QuestionState.OPEN);
        assertThat(judgement.status().holds()).isTrue();
    }

    @Test
    void theSameTextTwiceIsARepetitionOfTheFirst() {
        var text = "Проверили информацию. Удержание начислено корректно, оснований для пересмотра нет.";
        var judgement = judged(Cast.conversation("e", ClaimedStatus.ANSWER_PROVIDED)
                .asks("Почему удержали 4 500 рублей?")
                .replies(text)
                .asks("Это не ответ.")
                .replies(text)
                .asks("И это тоже.")
                .replies(text));

        assertThat(judgement.replies()).extracting(ReplyFinding::repeated).containsExactly(null, "m2", "m2");
    }

    @Test
    void askingForWhatWasGivenPointsToIt() {
        var judgement = judged(Cast.conversation("f", ClaimedStatus.IN_PROGRESS)
                .asks("Стул пришёл с трещиной, фото прикладываю. Замените.")
                .replies("Здравствуйте! Пришлите, пожалуйста, фото товара."));

        assertThat(judgement.replies()).singleElement().satisfies(r -> {
            assertThat(r.asksAgain().holds()).isTrue();
            assertThat(r.asksAgain().evidence())
                    .singleElement()
                    .extracting(Span::quote)
                    .asString()
                    .contains("фото прикладываю");
        });
    }

    @Test
    void rulesCitedAreToldByTheirDegree() {
        var vague = judged(Cast.conversation("g", ClaimedStatus.IN_PROGRESS)
                .asks("Почему?")
                .replies("По нашим правилам возврат невозможен."));
        var numbered = judged(Cast.conversation("h", ClaimedStatus.IN_PROGRESS)
                .asks("Почему?")
                .replies("По пункту 9.4 договора брак оплачивает склад."));
        var none = judged(Cast.conversation("i", ClaimedStatus.IN_PROGRESS)
                .asks("Почему?")
                .replies("Курьер опоздал на час."));

        assertThat(vague.replies().getFirst().citation()).isEqualTo(RuleCitation.VAGUE);
        assertThat(numbered.replies().getFirst().citation()).isEqualTo(RuleCitation.NUMBERED);
        assertThat(none.replies().getFirst().citesRules().holds()).isFalse();
    }

    @Test
    void aPromiseCarriesItsDate() {
        var judgement = judged(Cast.conversation("j", ClaimedStatus.IN_PROGRESS)
                .asks("Что с заявкой?")
                .replies("Ответ дадим до 14 мая. Деньги вернём."));

        assertThat(judgement.replies().getFirst().promises())
                .extracting(Promise::due)
                .containsExactly("14 мая", "");
    }

    @Test
    void aCannedTextIsKnownByItsUseElsewhere() {
        var corpus = new Corpus();
        var canned = "Ваш груз следует по маршруту, о прибытии сообщит робот, номер накладной %s.";
        for (var id : new String[] {"x", "y", "z"}) {
            CHECK.learn(
                    corpus,
                    Cast.conversation(id, ClaimedStatus.IN_PROGRESS)
                            .asks("Где груз?")
                            .replies(canned.formatted("77-" + id.hashCode()))
                            .end());
        }
        var conversation = Cast.conversation("k", ClaimedStatus.IN_PROGRESS)
                .asks("Где груз?")
                .replies(canned.formatted("77-5512"))
                .end();

        var known = CHECK.judge(conversation, corpus).replies().getFirst();
        var unknown = CHECK.judge(conversation, new Corpus()).replies().getFirst();

        assertThat(known.template().holds()).isTrue();
        assertThat(known.uses()).isEqualTo(3);
        assertThat(known.template().score()).isGreaterThan(unknown.template().score());
        assertThat(corpus.family(known.family()).text()).startsWith("Ваш груз следует");
    }

    @Test
    void aDraftIsJudgedAsTheWholeConversationWouldBe() {
        var before = Cast.conversation("m", ClaimedStatus.ANSWER_PROVIDED).asks("Когда придёт посылка 4410-22?");
        var open = CHECK.open(before.end());
        var draft = new Message("m2", Side.RESPONDER, "Алина", Cast.MORNING.plusSeconds(3600), "Приедет 14 мая.");

        assertThat(open.judge(draft, new Corpus())).isEqualTo(judged(before.replies("Приедет 14 мая.")));
        assertThat(open.conversation().messages()).hasSize(1);
    }

    @Test
    void everyVerdictSaysWhyInBothLanguages() {
        var judgement = judged(Cast.conversation("l", ClaimedStatus.CLOSED)
                .asks("Почему списали 500 рублей? Верните их.")
                .replies("Мы ценим каждого клиента. Хорошего дня!"));

        assertThat(judgement.questions()).isNotEmpty().allSatisfy(q -> {
            assertThat(q.reason().russian()).isNotBlank();
            assertThat(q.reason().english()).isNotBlank();
        });
    }
}
