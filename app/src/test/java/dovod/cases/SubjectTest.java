package dovod.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            Здравствуйте:) Стол пришёл без ножки | Стол пришёл без ножки
            Стол пришёл без ножки… Что делать? | Стол пришёл без ножки…
            Столешница 1.5 м вместо 1.6 м. Меняете? | Столешница 1.5 м вместо 1.6 м
            Где столик? Жду | Где столик? Жду
            Где столики? Жду | Где столики?
            𐐨 на боковине | 𐐀 на боковине
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
        assertThat(
                        Subject.of(
                                "Подскажите, какой стороной ставить опору на шаге семь, если на рисунке скосы, дырки не совпали?"))
                .isEqualTo("Подскажите, какой стороной ставить опору на шаге семь, если на рисунке скосы…");
        assertThat(Subject.of("Стул " + "ы".repeat(160))).hasSize(Subject.LONGEST);
        assertThat(Subject.of("ы".repeat(Subject.LONGEST + 1))).isEqualTo("Ы" + "ы".repeat(Subject.LONGEST - 2) + "…");
        assertThat(Subject.of("ы".repeat(Subject.LONGEST))).isEqualTo("Ы" + "ы".repeat(Subject.LONGEST - 1));
        assertThat(Subject.of("😀".repeat(80))).isEqualTo("😀".repeat(Subject.LONGEST / 2 - 1) + "…");
        assertThat(Subject.of("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Здравствуйте",
                "Приветствую",
                "привет",
                "Добрый день",
                "ДОБРЫЙ ВЕЧЕР",
                "Доброе утро",
                "Доброго дня",
                "Доброго вечера",
                "Доброго времени суток",
                "Hello",
                "hi",
                "Good morning",
                "Good day",
                "Good afternoon",
                "GOOD EVENING"
            })
    void aGreetingIsNoSubject(String greeting) {
        assertThat(Subject.of(greeting + "! Стол пришёл без ножки")).isEqualTo("Стол пришёл без ножки");
    }
}
