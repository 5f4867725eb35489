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
}
