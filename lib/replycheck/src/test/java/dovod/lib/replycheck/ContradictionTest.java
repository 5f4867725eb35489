package dovod.lib.replycheck;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.lib.replycheck.corpus.Corpus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be true together, and what only looks so. */
class ContradictionTest {

    private static final ReplyCheck CHECK = ReplyCheck.load();

    private static Verdict verdict(String question, String first, String between, String second) {
        var conversation = Cast.conversation("opposed", ClaimedStatus.ANSWER_PROVIDED)
                .asks(question)
                .replies(first)
                .asks(between)
                .replies(second)
                .end();
        return CHECK.judge(conversation, new Corpus()).replies().get(1).contradicts();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Что с заказом?          | Заказ не был собран, поэтому отменён.       | Его приняли на сортировке.       | Заказ возвращается из доставки: покупатель отказался.
            Кто отменил заказ?      | Заказ отменил покупатель.                   | Покупатель пишет, что не отменял. | Заказ отменили мы: товар не нашли на складе.
            Где компенсация?        | Компенсация 900 ₽ начислена 10 мая.         | В отчёте её нет.                 | Компенсация за этот товар не положена.
            Где деньги?             | Деньги вернули 10 мая.                      | На карте ничего нет.             | Возврат не производился, заявка ещё на согласовании.
            Когда был замер?        | Замер провели 3 марта.                      | 3 марта товар ещё ехал к вам.    | По протоколу замер провели 13 марта.
            Есть запись вскрытия?   | Запись вскрытия есть, сделана 2 мая.        | Пришлите её. Её никто не видел.  | Записи вскрытия нет и не было.
            Снимете штраф?          | Штраф начислен корректно, оснований для пересмотра нет. | В акте товар цел. | Вы правы, штраф начислили по ошибке, сняли.
            Можно сменить адрес?    | Адрес сменить можно.                        | Кнопки там нет.                  | Адрес сменить нельзя.
            """)
    void itCannotHaveBeenSo(String question, String first, String between, String second) {
        var verdict = verdict(question, first, between, second);
        assertThat(verdict.holds())
                .as("%s / %s: %s", first, second, verdict.reason())
                .isTrue();
        assertThat(verdict.evidence()).hasSize(1);
        assertThat(verdict.reason().russian()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Что с заказом?          | Заказ собран, ждёт отправки.                | А сейчас?                        | Заказ в пути, будет завтра.
            Деньги вернули?         | Пока не вернули: ждём товар на склад.       | Товар приехал.                   | Деньги вернули сегодня.
            Кто отменил 71-1?       | 71-1 отменил покупатель.                    | А 71-2?                          | 71-2 отменил склад.
            Когда машина?           | Машина будет 12 мая.                        | Её нет.                          | Машина сломалась, перенесли на 14 мая.
            Можно отменить?         | Можно, если заказ не передан в доставку.    | Уже передан.                     | Тогда отменить нельзя.
            Почему не приняли?      | Коробку не приняли: скотч порван.           | Скотч был целый!                 | Коробку не приняли, потому что скотч порван.
            Подушку можно стирать?  | Подушку можно.                              | А одеяло?                        | Одеяло нельзя, только химчистка.
            Найдёте чайники?        | Чайники пока не найдены, ищем.              | Ждём.                            | Чайники нашли, поставили на остаток.
            """)
    void itMayHaveBecomeSo(String question, String first, String between, String second) {
        var verdict = verdict(question, first, between, second);
        assertThat(verdict.holds())
                .as("%s / %s: %s", first, second, verdict.reason())
                .isFalse();
    }
}
