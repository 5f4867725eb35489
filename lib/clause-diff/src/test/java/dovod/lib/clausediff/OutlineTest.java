package dovod.lib.clausediff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every way to number clauses, found at its place. */
class OutlineTest {

    private static String paths(String text) throws UnreadableContract {
        var paths = new StringBuilder();
        Outline.of(ContractText.ofText(text))
                .clauses()
                .forEach(clause -> paths.append(clause.path()).append('\n'));
        return paths.toString();
    }

    @Test
    void headingsSectionsAndBoldNumbers() throws UnreadableContract {
        assertThat(paths("""
                # 1. Условия сотрудничества

                ## Раздел «Цена товара»

                ### 4. Изменение Договора

                **4.1. **Площадка вправе изменить Договор.

                (а) уведомив за 45 дней;

                (б) уведомив за 15 дней.

                Уведомление приходит в личный кабинет.

                **4.2. **Молчание означает согласие.
                """)).isEqualTo("""
                1 Условия сотрудничества
                1 Условия сотрудничества › Раздел «Цена товара»
                1 Условия сотрудничества › Раздел «Цена товара» › 4 Изменение Договора
                1 Условия сотрудничества › Раздел «Цена товара» › 4 Изменение Договора › 4.1
                1 Условия сотрудничества › Раздел «Цена товара» › 4 Изменение Договора › 4.1 › (а)
                1 Условия сотрудничества › Раздел «Цена товара» › 4 Изменение Договора › 4.1 › (б)
                1 Условия сотрудничества › Раздел «Цена товара» › 4 Изменение Договора › 4.1 › ¶1
                1 Условия сотрудничества › Раздел «Цена товара» › 4 Изменение Договора › 4.2
                """);
    }

    @Test
    void plainNumbersArticlesAndRomans() throws UnreadableContract {
        assertThat(paths("""
                I. ОБЩИЕ ПОЛОЖЕНИЯ

                4.3. Возврат товара.

                4.3.1. Продавец забирает товар за 10 дней.

                II. ОТВЕТСТВЕННОСТЬ

                Article 5. Liability

                5.1 The seller pays.

                i. late delivery;

                ii. wrong goods.

                Просто абзац.
                """)).isEqualTo("""
                I ОБЩИЕ ПОЛОЖЕНИЯ
                I ОБЩИЕ ПОЛОЖЕНИЯ › 4.3
                I ОБЩИЕ ПОЛОЖЕНИЯ › 4.3 › 4.3.1
                II ОТВЕТСТВЕННОСТЬ
                Article 5 Liability
                Article 5 Liability › 5.1
                Article 5 Liability › 5.1 › i
                Article 5 Liability › 5.1 › ii
                Article 5 Liability › 5.1 › ¶1
                """);
    }

    @Test
    void whatOnlyLooksLikeANumberIsText() throws UnreadableContract {
        assertThat(paths("""
                10.12.2025 стороны встретились.

                2.5 % от суммы удерживается.

                А. Иванов подписал Договор.

                г. Москва, дом 1

                3 дня на ответ.
                """)).isEqualTo("""
                ¶1
                ¶2
                ¶3
                ¶4
                ¶5
                """);
    }

    @Test
    void linesWithoutFullStopsAndReferencesAtTheirEnds() throws UnreadableContract {
        assertThat(paths("""
                1. Порядок работы с возвратами продавца
                1.1 Продавец забирает возврат из пункта выдачи
                1.2 Оператор хранит возврат бесплатно по пункту
                1.1 настоящего раздела в течение десяти дней
                1.3 Срок считается с даты уведомления по п.
                1.2 Договора и не продлевается без согласия
                """)).isEqualTo("""
                1 Порядок работы с возвратами продавца
                1 Порядок работы с возвратами продавца › 1.1
                1 Порядок работы с возвратами продавца › 1.2
                1 Порядок работы с возвратами продавца › 1.3
                """);
    }

    @Test
    void cleaningCleanTextChangesNothing() throws UnreadableContract {
        for (var style : SampleContract.Style.values()) {
            var clean = ContractText.read(
                    new SampleContract(3).written(style).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(ContractText.ofText(clean.text()).text()).as("%s", style).isEqualTo(clean.text());
            assertThat(Outline.ofClean(clean.text())).isEqualTo(Outline.of(clean));
        }
    }

    @Test
    void realContractsStayAsTheyAreWhenCleanedTwice() {
        for (var marketplace : java.util.List.of("etsy", "kaufland-de", "rakuten", "vinted")) {
            for (var file : RealContracts.versions(marketplace)) {
                var outline = RealContracts.outline(file);
                assertThat(ComparingVersions.compare(outline, outline).changes())
                        .as("%s", file)
                        .isEmpty();
                assertThat(outline.clauses().stream()
                                .map(Clause::path)
                                .distinct()
                                .count())
                        .as("each clause of %s has a path of its own", file)
                        .isEqualTo(outline.clauses().size());
            }
        }
    }
}
