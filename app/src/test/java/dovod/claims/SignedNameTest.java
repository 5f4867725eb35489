package dovod.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Добрый день! Меня зовут Анна, я помогу.                | Анна
            Здравствуйте, с вами на связи Игорь Н. Проверяю.       | Игорь Н.
            Вопрос передан коллегам. С уважением, Анна Петрова     | Анна Петрова
            Начислим до 5 декабря. С уважением, Ольга, поддержка   | Ольга
            Hello. My name is Anna and I will help.                | Anna
            We are looking into it. Best regards, Peter            | Peter
            Здравствуйте! Моё имя Ольга, разберусь.                | Ольга
            Мое имя: Пётр, отвечу Вам.                             | Пётр
            На связи оператор Игорь. Проверяю.                     | Игорь
            С вами Анна-Мария, чем помочь?                         | Анна-Мария
            We are on it. Kind regards, John                       | John
            Sincerely\\nMary                                       | Mary
            All the best is yet to come. Best regards, Theodore    | Theodore
            С уважением, Анна\\nТак было подписано прошлое письмо. | ''
            Меня зовут Я. Шутка.                                   | ''
            Ожидайте ответа. С уважением, команда Ozon             | ''
            С уважением, Команда поддержки                         | ''
            С уважением относимся к Вашему обращению, Анна писала. | ''
            На связи Ваш специалист                                | ''
            Меня зовут иначе                                       | ''
            """)
    void namesAreReadWhereOperatorsTellThem(String text, String name) {
        assertThat(SignedName.in(text.replace("\\n", "\n"))).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Команда Ozon",
                "Служба заботы",
                "Поддержка продавцов",
                "Отдел претензий",
                "Специалист поддержки",
                "Оператор",
                "Менеджер",
                "Администрация площадки",
                "Ваша площадка",
                "Ozon",
                "Озон",
                "Team of the shop",
                "Support",
                "Your marketplace",
                "The marketplace"
            })
    void nobodyIsCalledByTheirPost(String post) {
        assertThat(SignedName.in("Ожидайте ответа. С уважением, " + post)).isEmpty();
    }
}
