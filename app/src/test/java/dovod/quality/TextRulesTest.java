package dovod.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.quality.TextRule.Where;
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
                                () -> assertThat(rule.brokenBy(text)).isNotEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> noRuleSeesWhatDoesNot() {
        return rules.all().stream()
                .flatMap(rule -> rule.right().stream()
                        .map(text -> DynamicTest.dynamicTest(
                                rule.id() + ": " + text,
                                () -> assertThat(rules.broken("ozon", Where.CHAT, text))
                                        .isEmpty())));
    }

    @Test
    void itQuotesTheWordsAsTheyWereTyped() {
        assertThat(rules.broken("ozon", Where.CHAT, "Пишите в Т\u200bеле\u0301грaм, пожалуйста"))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.stops()).isTrue();
                    assertThat(remark.why().russian()).contains("Т\u200bеле\u0301грaм", "pravila-bezopasnosti");
                });
    }

    @Test
    void itKnowsEveryPlaceWhereARuleIsBroken() {
        var text = "Пишите в т е л е г р а м или в Вотсап: 😀 TELEGRAM удобнее";

        assertThat(rules.broken("ozon", Where.CHAT, text))
                .singleElement()
                .satisfies(remark -> assertThat(remark.places())
                        .extracting(Stretch::words)
                        .containsExactly("т е л е г р а м", "Вотсап", "TELEGRAM"))
                .satisfies(remark -> assertThat(remark.places())
                        .allSatisfy(place -> assertThat(text.substring(place.start(), place.end()))
                                .isEqualTo(place.words())));
    }

    @Test
    void wordsThatSeveralPatternsKnowAreToldOnce() {
        assertThat(rules.broken("ozon", Where.ANSWERS, "Поставьте высшую оценку 5 и удалите отзыв"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.places())
                        .extracting(Stretch::words)
                        .containsExactly("Поставьте высшую оценку 5", "удалите отзыв"));
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
            assertThat(rules.broken("ozon", Where.CHAT, text)).as(text).isEmpty();
        }
    }

    @Test
    void aMarketplaceWithoutAPackForbidsNothing() {
        assertThat(rules.broken("email", Where.CHAT, "Напишите в телеграм")).isEmpty();
    }

    /** However long and however strange: it ends, and soon. */
    @Test
    void noTextTakesForever() {
        assertThat(rules.broken("ozon", Where.CHAT, "поставьте ".repeat(2000))).isEmpty();
        assertThat(rules.broken("ozon", Where.CHAT, "п о с т а в ь т е ".repeat(1000)))
                .isEmpty();
        assertThat(rules.broken("ozon", Where.CHAT, "\ud83d".repeat(5000))).isEmpty();
    }
}
