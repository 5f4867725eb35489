package dovod.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule on its own examples: those that break it, and those that only look so. */
class TextRulesTest {

    private final TextRules rules = new TextRules();

    @TestFactory
    Stream<DynamicTest> everyRuleSeesWhatBreaksIt() {
        return rules.all().stream()
                .flatMap(rule -> rule.wrong().stream()
                        .map(text -> DynamicTest.dynamicTest(
                                rule.id() + ": " + text,
                                () -> assertThat(rule.brokenBy(text)).isPresent())));
    }

    @TestFactory
    Stream<DynamicTest> noRuleSeesWhatDoesNot() {
        return rules.all().stream()
                .flatMap(rule -> rule.right().stream()
                        .map(text -> DynamicTest.dynamicTest(
                                rule.id() + ": " + text,
                                () -> assertThat(rules.broken("ozon", text)).isEmpty())));
    }

    @Test
    void itQuotesTheWordsAsTheyWereTyped() {
        assertThat(rules.broken("ozon", "Пишите в Т\u200bеле\u0301грaм, пожалуйста"))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.stops()).isTrue();
                    assertThat(remark.why().russian()).contains("Т\u200bеле\u0301грaм", "pravila-bezopasnosti");
                });
    }

    @Test
    void ordinaryAnswersBreakNothing() {
        for (var text : new String[] {
            "Здравствуйте, Игорь. Деталь 7 отправим завтра до 18:00, номер отправления пришлём сюда.",
            "Деньги вернутся на карту в течение 10 дней.",
            "Поверните петлю на пять градусов и поставьте полку на место.",
            "Открутите два винта M6, снимите крышку и пришлите фото.",
            ""
        }) {
            assertThat(rules.broken("ozon", text)).as(text).isEmpty();
        }
    }

    @Test
    void aMarketplaceWithoutAPackForbidsNothing() {
        assertThat(rules.broken("email", "Напишите в телеграм")).isEmpty();
    }

    /** However long and however strange: it ends, and soon. */
    @Test
    void noTextTakesForever() {
        assertThat(rules.broken("ozon", "поставьте ".repeat(2000))).isEmpty();
        assertThat(rules.broken("ozon", "п о с т а в ь т е ".repeat(1000))).isEmpty();
        assertThat(rules.broken("ozon", "\ud83d".repeat(5000))).isEmpty();
    }
}
