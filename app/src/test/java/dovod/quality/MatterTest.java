package dovod.quality;

import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.PYOTR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cases.Inbox;
import dovod.cases.View;
import dovod.cast.DeskTest;
import dovod.conversations.ConversationId;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What buyers write about, and who should be answered first. */
@DeskTest
class MatterTest {

    @Autowired
    Correspondence letters;

    @Autowired
    Matters matters;

    @Autowired
    CorrectingTopic correcting;

    @Autowired
    Inbox inbox;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MISSING_PART | Здравствуйте, в коробке не хватает двух винтов
                    MISSING_PART | Не доложили ручки от ящика!
                    MISSING_PART | Ножка есть, а шайб не оказалось
                    DEFECT       | Столешница треснула вдоль, шпон отклеился
                    DEFECT       | Пришло с царапинами на боковине
                    ASSEMBLY     | Не можем собрать стульчик, какой стороной ставить опору?
                    ASSEMBLY     | Застряли на сборке, шаг 7
                    DELIVERY     | Отменили подарок на день рождения дочери, что случилось?
                    DELIVERY     | Когда привезут заказ? Курьер не приехал
                    RETURN       | Хочу оформить возврат и получить назад деньги
                    QUESTION     | Какая ширина у столешницы?
                    PRAISE       | Спасибо большое, всё понравилось
                    ASSEMBLY     | Спасибо за стол. Но как прикрутить ножки?
                    DELIVERY     | Почему заказ отменили? Не смогли собрать заказ?
                    PRAISE       | Пришло без дефектов, спасибо""")
    void theTopicIsFoundWithTheSentenceItRestsOn(Topic topic, String text) {
        var matter = of(letters.buyer("Игорь", text));

        assertThat(matter.topic()).isEqualTo(topic);
        assertThat(text).contains(Objects.requireNonNull(matter.topicQuote()).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DANGER   | Стул подломился, ребёнок упал
                    THREAT   | Если не ответите, пойду в суд
                    THREAT   | Напишу жалобу в Роспотребнадзор
                    DEADLINE | Это подарок на день рождения, успеете?
                    NONE     | Какая ширина у столешницы?""")
    void theUrgencyIsFoundWithItsReason(Urgency urgency, String text) {
        assertThat(of(letters.buyer("Игорь", text)).urgency()).isEqualTo(urgency);
    }

    @Test
    void whoeverWritesAgainAndAgainIsUrgentUntilAnswered() {
        letters.buyer("Игорь", "Где мой стол?");
        letters.buyer("Игорь", "Ответьте, пожалуйста");
        var igor = letters.buyer("Игорь", "Вы тут?");
        assertThat(of(igor).urgency()).isEqualTo(Urgency.REPEATED);

        letters.weAnswer("Игорь", "Стол выехал из Омска, будет в пятницу.");
        assertThat(of(igor).urgency()).isEqualTo(Urgency.NONE);
    }

    @Test
    void theInboxShowsIt() {
        letters.buyer("Игорь", "Стул подломился, ребёнок упал, ножка треснула");
        letters.isJudged();

        var matter = Objects.requireNonNull(
                inbox.page(MARIA, View.ALL, null).rows().getFirst().matter());
        assertThat(matter.topic()).isEqualTo(Topic.DEFECT);
        assertThat(matter.urgency()).isEqualTo(Urgency.DANGER);
    }

    @Test
    void aPersonsWordStandsUntilItIsTakenBack() {
        var igor = letters.buyer("Игорь", "Столешница треснула вдоль");
        of(igor);
        correcting.correct(MARIA, igor, "delivery");
        letters.buyer("Игорь", "И ещё трещина сбоку");

        assertThat(of(igor).topic()).isEqualTo(Topic.DELIVERY);
        assertThat(of(igor).person()).isEqualTo(MARIA.personId());
        correcting.correct(MARIA, igor, "");
        assertThat(of(igor).topic()).isEqualTo(Topic.DEFECT);
    }

    @Test
    void strangersAndExpertsDoNotCorrect() {
        var igor = letters.buyer("Игорь", "Столешница треснула вдоль");

        assertThatThrownBy(() -> correcting.correct(BORIS, igor, "defect")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> correcting.correct(PYOTR, igor, "defect")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> correcting.correct(MARIA, igor, "погода")).isInstanceOf(Refused.class);
    }

    private Matter of(ConversationId conversation) {
        letters.isJudged();
        return Objects.requireNonNull(matters.of(OLKHA, List.of(conversation)).get(conversation));
    }
}
