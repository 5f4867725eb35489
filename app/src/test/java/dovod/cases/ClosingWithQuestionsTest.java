package dovod.cases;

import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static dovod.cast.Cast.OLKHA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.quality.Correspondence;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Promise 1: a reply to the message is not enough, its questions want their answers. */
class ClosingWithQuestionsTest extends CaseStory {

    private static final String TWO = "Почему отменили заказ? И когда вернёте деньги?";
    private static final String ONE_OF_TWO = "Деньги вернём до 25 ноября на карту.";

    @Autowired
    private Correspondence post;

    @Autowired
    private ClosingCase closing;

    @Autowired
    private DecliningReply declining;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aQuestionThatTheReplyLeftOpenKeepsTheCaseOpen() {
        halfAnswered();

        assertRefused("questions_open", () -> closing.close(MARIA, id(1), null));
        assertThat(files.openQuestions(MARIA, id(1)))
                .extracting(open -> open.asked().text())
                .containsExactly("Почему отменили заказ?");
        assertThat(row(1).closedAt()).isNull();
    }

    @Test
    void itClosesOnceEveryQuestionHasItsAnswer() {
        halfAnswered();
        post.weAnswer("Игорь", "Отменил склад: в сборке нашли треснувшую боковину, второй такой нет.");

        closing.close(MARIA, id(1), null);
        assertThat(row(1).closedAt()).isNotNull();
    }

    @Test
    void aManagerClosesWithAReasonAndThatIsKept() {
        halfAnswered();

        assertRefused("not_allowed", () -> closing.close(MARIA, id(1), null, "надоело"));
        closing.close(OLEG, id(1), null, "Ответили по телефону");

        assertThat(row(1).closedAt()).isNotNull();
        assertThat(tenancy.<String>read(
                        OLKHA,
                        () -> jdbc.sql("SELECT reason || ' ' || (against->0->'arguments'->>0) FROM quality.overruling")
                                .query(String.class)
                                .single()))
                .isEqualTo("Ответили по телефону Почему отменили заказ?");
    }

    @Test
    void whatIsDeclinedWithAReasonIsOpenNoMore() {
        post.buyer("Игорь", "А вы сами-то пробовали собрать? Когда уже?");
        declining.decline(MARIA, id(1), "Покупатель выговорился, просил не отвечать");

        closing.close(MARIA, id(1), null);
        assertThat(row(1).closedAt()).isNotNull();
    }

    @Test
    void whatIsAskedAfterwardsIsOpenAgain() {
        post.buyer("Игорь", "Когда уже приедет стол?");
        declining.decline(MARIA, id(1), "Покупатель нашёл его сам");
        halfAnswered();

        assertRefused("questions_open", () -> closing.close(MARIA, id(1), null));
        assertThat(files.openQuestions(MARIA, id(1))).hasSize(1);
    }

    private void halfAnswered() {
        post.buyer("Игорь", TWO);
        post.weAnswer("Игорь", ONE_OF_TWO);
    }
}
