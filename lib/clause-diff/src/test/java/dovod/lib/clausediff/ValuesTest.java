package dovod.lib.clausediff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, sums, percents and terms, in words and digits. */
class ValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            в течение 7 дней                              | TERM 7 day
            в течение семи рабочих дней                   | TERM 7 day working
            в течение 7 (семи) рабочих дней               | TERM 7 day working
            в течение семи (7) рабочих дней               | TERM 7 day working
            тридцати пяти календарных дней                | TERM 35 day calendar
            в 14-дневный срок                             | TERM 14 day
            a month                                       | TERM 1 month
            48 часов                                      | TERM 48 hour
            within seven (7) business days                | TERM 7 day working
            within twenty-one days                        | TERM 21 day
            a 30-day period                               | TERM 30 day
            binnen 48 Stunden                             | TERM 48 hour
            innerhalb von 14 Werktagen                    | TERM 14 day working
            cinq (5) jours ouvrés                         | TERM 5 day working
            en un plazo de cinco (5) días hábiles         | TERM 5 day working
            штраф 5 000 рублей                            | SUM 5000 RUB
            штраф 5000 ₽                                  | SUM 5000 RUB
            пятьсот рублей                                | SUM 500 RUB
            10 тыс. рублей                                | SUM 10000 RUB
            40,00 EUR                                     | SUM 40 EUR
            €1,500.50                                     | SUM 1500.5 EUR
            USD 20.00                                     | SUM 20 USD
            0,1 % от суммы                                | PERCENT 0.1 %
            пять процентов                                | PERCENT 5 %
            5 percent                                     | PERCENT 5 %
            с 2 сентября 2026 года                        | DATE 2026-09-02
            on December 1, 2022                           | DATE 2022-12-01
            el 15 de marzo de 2023                        | DATE 2023-03-15
            01.10.2026                                    | DATE 2026-10-01
            согласно п. 4.3                               | REFERENCE 4.3
            Section 13.1                                  | REFERENCE 13.1
            не более 12 фотографий                        | NUMBER 12
            до 20:00                                      | NUMBER 20:00
            """)
    void oneValueIsRead(String text, String expected) {
        assertThat(Value.of(text))
                .singleElement()
                .extracting(value -> value.kind() + " " + value.canonical())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            за 7 дней до даты         | за 5 дней до даты        | [7 дней → 5 дней]
            за семь дней              | за 7 (семь) дней         | []
            within 7 days             | within 10 business days  | [7 days → 10 business days]
            штраф 5 % и 300 рублей    | штраф 7 % и 300 рублей   | [5 % → 7 %]
            5-7 дней                  | 5-9 дней                 | [7 дней → 9 дней]
            без срока                 | в течение 3 дней         | [— → 3 дней]
            3 дней, 5 %               | 5 %, 3 дней              | []
            """)
    void whatChangedIsNamed(String before, String after, String expected) {
        assertThat(ComparingValues.compare(before, after)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ozon рассматривает претензию Продавца в течение 15 дней.        | 15 | 30 | THEIR_TERM_LONGER
            Ozon обязуется ответить в течение 30 дней.                      | 30 | 20 | THEIR_TERM_SHORTER
            Продавец вправе направить возражения в течение 7 дней.          | 7  | 5  | OUR_TERM_SHORTER
            В течение 5 рабочих дней Продавец обязан представить документы. | 5  | 10 | OUR_TERM_LONGER
            Ozon уведомляет Продавца не позднее чем за 45 дней до изменений. | 45 | 15 | THEIR_NOTICE_SHORTER
            Продавец обязан предупредить Ozon не менее чем за 7 дней.       | 7  | 30 | OUR_NOTICE_LONGER
            You must ship the item within 5 days.                           | 5  | 3  | OUR_TERM_SHORTER
            We will answer within 14 days.                                  | 14 | 28 | THEIR_TERM_LONGER
            Штраф за отмену составляет 5 % от цены.                         | 5  | 7  | FEE_HIGHER
            The listing fee is 0.20 USD.                                    | 0.20 | 0.15 | FEE_LOWER
            Размер компенсации составляет 80 % от стоимости товара.         | 80 | 70 | COMPENSATION_LOWER
            Продавец не вправе менять цену в течение 30 дней.               | 30 | 60 |
            Продавец обязан хранить документы в течение 3 лет.              | 3 | 5 |
            Ozon выплачивает неустойку 0,1 % в день.                        | 0,1 | 0,2 |
            Продавец возмещает расходы в размере 500 рублей.                | 500 | 900 |
            Срок рассмотрения составляет 15 дней.                           | 15 | 30 |
            Если заказ дороже 500 рублей, комиссия составляет 100 рублей.   | 100 | 200 |
            Комиссию в 3 % оплачивает Покупатель.                           | 3 | 4 |
            Договор содержит 12 разделов.                                   | 12 | 13 |
            """)
    void itIsSaidForWhomAChangeIsBetterOnlyWhereThatIsPlain(String text, String old, String young, Effect expected) {
        var change = ComparingValues.compare(text, text.replace(old + " ", young + " "));

        assertThat(change).singleElement().extracting(ValueChange::effect).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ozon отвечает в течение 15 дней. | Ozon отвечает в течение 2 месяцев.                     | THEIR_TERM_LONGER
            Ozon отвечает в течение 7 дней.  | Ozon отвечает в течение 5 рабочих дней.                |
            Ozon отвечает в течение 7 дней.  | Претензии, поданные после срока, Ozon вправе отклонить без ответа в течение 30 дней со дня подачи. |
            """)
    void differentUnitsAndOtherSentencesAreComparedWithCare(String before, String after, Effect expected) {
        assertThat(ComparingValues.compare(before, after))
                .singleElement()
                .extracting(ValueChange::effect)
                .isEqualTo(expected);
    }
}
