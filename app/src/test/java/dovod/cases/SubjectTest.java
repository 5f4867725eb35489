package dovod.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Здравствуйте. Заказывал дочке подарок, а его отменили. Почему? | Заказывал дочке подарок, а его отменили
            Добрый вечер! Собираем ваш стул второй час и не можем. Что не так? | Собираем ваш стул второй час и не можем
            доброе утро, не хватает пакета с крепежом | Не хватает пакета с крепежом
            Где мой заказ? Уже неделю жду | Где мой заказ?
            Помогите! Трещина на боковине. Собирать? | Помогите! Трещина на боковине
            Стол 1.5 м шириной? | Стол 1.5 м шириной?
            Hello, hi! where is it? I wait. | Where is it?
            Приветственный набор не пришёл | Приветственный набор не пришёл
            Здравствуйте! | Здравствуйте!
            😀 треснуло сиденье | 😀 треснуло сиденье
            """)
    void saysWhatItIsAbout(String line, String subject) {
        assertThat(Subject.of(line)).isEqualTo(subject);
    }

    @Test
    void isCutAtAWord() {
        assertThat(
                        Subject.of(
                                "Подскажите, какой стороной ставить опору на шаге 7, если на рисунке скос внутрь, а дырки не совпадают"))
                .isEqualTo("Подскажите, какой стороной ставить опору на шаге 7, если на рисунке скос…");
        assertThat(Subject.of("ы".repeat(160))).hasSize(Subject.LONGEST);
        assertThat(Subject.of("😀".repeat(80)))
                .hasSizeLessThanOrEqualTo(Subject.LONGEST)
                .doesNotContain("?");
        assertThat(Subject.of("")).isEmpty();
    }
}
