package dovod.lib.clausediff;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.lib.clausediff.EditedOffer.Style;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a lawyer does to an offer of a marketplace, however it is numbered: each edit is told as what it is. */
class EditedOffersTest {

    private static final String TEXT = EditedOffer.TEXT;

    @ParameterizedTest
    @EnumSource
    void valuesThatChangedAreNamed(Style style) {
        assertThat(told(style, TEXT.replace("7 календарных дней", "5 рабочих дней")))
                .containsExactly("REWORDED Продавец, не согласный с | 7 календарных дней → 5 рабочих дней");
        assertThat(told(style, TEXT.replace("50 копеек", "70 копеек")))
                .containsExactly(
                        "REWORDED Минимальная сумма выплаты — | 1 000 рублей 50 копеек → 1 000 рублей 70 копеек");
        assertThat(told(style, TEXT.replace("12 %", "14,5 %").replace("штраф 500", "штраф 1 500")))
                .containsExactly(
                        "REWORDED Вознаграждение Платформы составляет 12 | 12 % → 14,5 %",
                        "REWORDED За отмену заказа по | 500 рублей → 1 500 рублей");
    }

    @ParameterizedTest
    @EnumSource
    void whatCameOrWentLeavesTheOthersAlone(Style style) {
        assertThat(told(style, after("момента заказа.", "Продавец обязан снимать вскрытие на видео.")))
                .containsExactly("ADDED Продавец обязан снимать вскрытие");
        assertThat(told(style, without("Платформа не отвечает за упущенную выгоду Продавца.")))
                .containsExactly("REMOVED Платформа не отвечает за");
        assertThat(told(style, after("вознаграждение Платформы;", "- стоимость рекламы;")))
                .containsExactly("ADDED стоимость рекламы;");
        assertThat(told(style, after("следующий период.", "# Реклама\nРеклама размещается по заявке Продавца.")))
                .containsExactly("ADDED Реклама");
        assertThat(told(style, after("с новой редакцией.", "Тарифы меняются с уведомлением за 45 дней.")))
                .as("said once more")
                .containsExactly("ADDED Тарифы меняются с уведомлением");
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsElsewhereHasMoved(Style style) {
        var charge = "За хранение сверх срока взимается 50 рублей за место в сутки.";
        assertThat(told(style, after(without(charge), "500 рублей.", charge)))
                .containsExactly("MOVED За хранение сверх срока");
        assertThat(told(style, after(without(charge), "500 рублей.", charge.replace("50", "75"))))
                .containsExactly("REWORDED За хранение сверх срока | 50 рублей → 75 рублей");
        var late = "Продолжение работы означает согласие Продавца с новой редакцией.";
        assertThat(told(style, after(without(late), "# Изменение Договора", late)))
                .containsExactly("MOVED Продолжение работы означает согласие");
    }

    @ParameterizedTest
    @EnumSource
    void theFirstPartOfADividedClauseIsStillTheClause(Style style) {
        var divided = TEXT.replace(
                "30 календарных дней, затем утилизируется за счёт Продавца.",
                "30 календарных дней.\nПо окончании срока возврат утилизируется за счёт Продавца.");
        assertThat(told(style, divided))
                .containsExactly("REWORDED Возврат хранится на складе", "ADDED По окончании срока возврат");
        var joined = TEXT.replace("за 15 дней.\nТарифы", "за 15 дней. Тарифы");
        assertThat(told(style, joined))
                .containsExactly(
                        "REWORDED Платформа вправе изменить Договор, | — → 45 дней",
                        "REMOVED Тарифы меняются с уведомлением");
    }

    @ParameterizedTest
    @EnumSource
    void anotherWayToWriteTheSameIsNoChange(Style style) {
        var dressed = TEXT.replace(" — ", " – ")
                .replace("12 %", "12%")
                .replace("1 000", "1000")
                .replace(" дней", "\u00a0дней");
        assertThat(told(style, dressed)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aReferenceFollowsItsClause(Style style) {
        var cited = TEXT.replace("Если сумма меньше,", "Если сумма меньше указанной в п. 2.4,");
        var later = cited.replace("п. 2.4", "п. 2.5")
                .replace("Из выплаты", "Выплата идёт на счёт Продавца.\nИз выплаты")
                .replace("следующий период", "следующий месяц");
        assertThat(told(style, cited, later))
                .containsExactly(
                        "ADDED Выплата идёт на счёт",
                        "REWORDED Если сумма меньше указанной"
                                + (style.numbersClauses() || style == Style.NAMED_SECTIONS ? "" : " | § 2.4 → 2.5"));
    }

    @Test
    void oneClauseThatBecameThreeStaysTheFirst() {
        var before =
                "6.1. За отмену взимается штраф 300 рублей; за опоздание с отгрузкой взимается штраф 200 рублей; за"
                        + " недовложение взимается стоимость товара.\n\n6.2. Штраф можно оспорить.\n";
        var after = "6.1. За отмену взимается штраф 300 рублей.\n\n6.2. За опоздание с отгрузкой взимается штраф 200"
                + " рублей.\n\n6.3. За недовложение взимается стоимость товара.\n\n6.4. Штраф можно оспорить.\n";
        assertThat(compare(before, after).changes())
                .extracting(change -> change.kind() + " " + change.passage().path())
                .containsExactly("REWORDED 6.1", "ADDED 6.2", "ADDED 6.3");
    }

    private static String after(String line, String added) {
        return after(TEXT, line, added);
    }

    private static String after(String text, String line, String added) {
        assertThat(text).contains(line + "\n");
        return text.replace(line + "\n", line + "\n" + added + "\n");
    }

    private static String without(String line) {
        return TEXT.replace(line + "\n", "");
    }

    private static List<String> told(Style style, String after) {
        return told(style, TEXT, after);
    }

    /** The kind, the first words as they stood, and what changed in values. */
    private static List<String> told(Style style, String before, String after) {
        return compare(EditedOffer.written(before, style), EditedOffer.written(after, style)).changes().stream()
                .map(EditedOffersTest::told)
                .toList();
    }

    private static String told(Change change) {
        var passage = change.before() == null ? change.passage() : change.before();
        var words = passage.text().lines().findFirst().orElse("");
        var bare = words.replaceFirst("^(?:Статья )?(?:[\\d.]+|\\(?\\p{L}\\)|\\d\\)|[IVX]+)\\)? ", "");
        var first = Stream.of((bare.equals(bare.toUpperCase(Locale.ROOT)) ? capitalized(bare) : bare).split(" "))
                .limit(4)
                .toList();
        var values = change.values().stream().map(ValueChange::toString).toList();
        return change.kind() + " " + String.join(" ", first).replaceAll("^Раздел «|»$", "")
                + (values.isEmpty() ? "" : " | " + String.join("; ", values));
    }

    private static String capitalized(String words) {
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Comparison compare(String before, String after) {
        try {
            return ComparingVersions.compare(
                    Outline.of(ContractText.ofText(before)), Outline.of(ContractText.ofText(after)));
        } catch (UnreadableContract impossible) {
            throw new AssertionError(impossible);
        }
    }
}
