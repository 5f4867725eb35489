package dovod.lib.replycheck;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.lib.replycheck.corpus.Corpus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short advice on this very thing answers what to do; advice that fits anybody does not. */
class AdviceTest {

    private static final ReplyCheck CHECK = ReplyCheck.load();

    private static Judgement judged(String question, String reply) {
        return CHECK.judge(
                Cast.conversation("advice", ClaimedStatus.ANSWER_PROVIDED)
                        .asks(question)
                        .replies(reply)
                        .end(),
                new Corpus());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Куда ставить футорки, их осталось четыре. Что делать? | Посмотрите на шаг 7: футорки нужны в нижнем ряду.
            Где пакет с фурнитурой? В коробке его нет             | Проверьте пакет с фурнитурой, он приклеен под столешницей.
            Стол шатается. Как исправить?                         | Проверьте, затянута ли нижняя стяжка: обычно шатается из-за неё.
            Где инструкция?                                       | Загляните под пенопласт, инструкция лежит на дне коробки.
            Ящик выпадает, что делать?                            | Посмотрите на направляющие: стопор должен смотреть наружу.
            """)
    void adviceOnThisThingAnswers(String question, String reply) {
        var judgement = judged(question, reply);
        assertThat(judgement.questions()).extracting(Question::state).contains(QuestionState.ANSWERED);
        assertThat(judgement.replies().getFirst().substantive().holds()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Что делать с футорками?                   | Обратитесь, пожалуйста, в поддержку.
            Кабинет не открывается, что делать?       | Попробуйте очистить кэш и зайти снова.
            Где пакет с фурнитурой? В коробке его нет | Проверьте комплектность товара при получении.
            Где мой заказ?                            | Проверьте статус заказа в личном кабинете.
            Стол шатается. Как исправить?             | Рекомендуем проверить правильность сборки согласно инструкции.
            """)
    void adviceThatFitsAnybodyDoesNot(String question, String reply) {
        var judgement = judged(question, reply);
        assertThat(judgement.questions()).extracting(Question::state).doesNotContain(QuestionState.ANSWERED);
        assertThat(judgement.replies().getFirst().template().holds()).isTrue();
    }
}
