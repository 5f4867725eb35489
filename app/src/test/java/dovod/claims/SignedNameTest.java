package dovod.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Добрый день! Меня зовут Анна, я помогу.                | Анна
            Здравствуйте, с вами на связи Игорь Н. Проверяю.       | Игорь Н.
            Вопрос передан коллегам. С уважением, Анна Петрова     | Анна Петрова
            Начислим до 5 декабря. С уважением, Ольга, поддержка   | Ольга
            Hello. My name is Anna and I will help.                | Anna
            We are looking into it. Best regards, Peter            | Peter
            Ожидайте ответа. С уважением, команда Ozon             | ''
            С уважением, Команда поддержки                         | ''
            С уважением относимся к Вашему обращению, Анна писала. | ''
            На связи Ваш специалист                                | ''
            Меня зовут иначе                                       | ''
            """)
    void namesAreReadWhereOperatorsTellThem(String text, String name) {
        assertThat(SignedName.in(text)).isEqualTo(name);
    }
}
