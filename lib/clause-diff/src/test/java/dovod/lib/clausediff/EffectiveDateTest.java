package dovod.lib.clausediff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when and until when a clause is in force. */
class EffectiveDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.1. Действует с 2 сентября 2026 года. Продавец хранит видео. | 2026-09-02 |
            1.1. Пункт действует до 1 октября 2026 г. включительно.         |            | 2026-10-01
            1.1. Применяется с 01.03.2026 по 31.12.2026 ко всем.            | 2026-03-01 | 2026-12-31
            1.1. Изменения вступают в силу с 5 октября 2026 года.           | 2026-10-05 |
            1.1. It will take effect on December 1, 2022.                   | 2022-12-01 |
            1.1. Los términos entran en vigor el 15 de marzo de 2023.       | 2023-03-15 |
            """)
    void theDaysOfAClauseAreRead(String clause, String from, String until) throws UnreadableContract {
        var dates = EffectiveDate.of(Outline.of(ContractText.ofText(clause)));

        assertThat(dates).hasSize(1);
        assertThat(dates.getFirst().from()).isEqualTo(from == null ? null : LocalDate.parse(from));
        assertThat(dates.getFirst().until()).isEqualTo(until == null ? null : LocalDate.parse(until));
    }

    @Test
    void aLineThatSaysNothingElseSpeaksOfTheClauseAboveIt() throws UnreadableContract {
        var outline = Outline.of(ContractText.ofText("""
                # Договор

                ## 4. Изменение Договора

                **4.1. **Площадка уведомляет за 15 дней.

                _Действует с 2 сентября 2026 года_

                **4.2. **Молчание означает согласие.
                """));

        var date = EffectiveDate.of(outline).getFirst();

        assertThat(outline.clauses().get(date.clause()).number()).isEqualTo("4.1");
        assertThat(date.quote()).isEqualTo("Действует с 2 сентября 2026 года");
    }

    @Test
    void aDateOfPublicationIsNoneOfForce() throws UnreadableContract {
        assertThat(EffectiveDate.of(Outline.of(ContractText.ofText("Опубликовано 17 сентября 2026 года"))))
                .isEmpty();
    }

    @Test
    void theVersionSaysWhenItBegins() throws UnreadableContract {
        var outline =
                Outline.of(ContractText.ofText("# Договор\n\nРедакция действует с 22 октября 2026 года\n\n1. Предмет"));

        assertThat(EffectiveDate.ofVersion(outline)).contains(LocalDate.of(2026, 10, 22));
    }
}
