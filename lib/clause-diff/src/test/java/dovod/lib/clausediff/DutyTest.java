package dovod.lib.clausediff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who must, may or must not. */
class DutyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Продавец обязан хранить видео упаковки.            | OBLIGATION SELLER
            Оператор вправе запросить документы.               | RIGHT MARKETPLACE
            Партнёр не вправе передавать данные.               | PROHIBITION SELLER
            Запрещается вкладывать листовки со ссылками.       | PROHIBITION UNKNOWN
            You must ship within five days.                    | OBLIGATION SELLER
            Etsy may suspend the shop.                         | RIGHT MARKETPLACE
            The seller may not contact buyers.                 | PROHIBITION SELLER
            Der Händler verpflichtet sich zur Zahlung.         | OBLIGATION SELLER
            Le Vendeur s'engage à livrer.                      | OBLIGATION SELLER
            Vinted podrá modificar los términos.               | RIGHT MARKETPLACE
            """)
    void aSentenceIsUnderstood(String sentence, String expected) {
        assertThat(Duty.of(sentence))
                .singleElement()
                .extracting(duty -> duty.kind() + " " + duty.party())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Last updated on May 25, 2023 | 0
            Площадка находится в Москве. | 0
            """)
    void plainFactsLayNothingDown(String sentence, int count) {
        assertThat(Duty.of(sentence)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Продавец вправе вернуть товар.  | Продавец обязан вернуть товар.       | 2
            Продавец обязан вернуть товар.  | Продавец обязан сразу вернуть товар. | 0
            Срок равен 5 дням.              | Оператор вправе продлить срок.       | 1
            """)
    void whatAppearsAndVanishesIsTold(String before, String after, int changes) {
        assertThat(new ComparingDuties().compare(before, after)).hasSize(changes);
    }
}
