package dovod.catalog;

import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.PYOTR;
import static dovod.cast.Cast.STRANGERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.kernel.Money;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pyotr, who builds the furniture, writes down what it is made of and how it is put together. */
@DeskTest
@NullUnmarked
class CatalogTest {

    @Autowired
    Shops shops;

    @Autowired
    Products products;

    @Autowired
    Parts parts;

    @Autowired
    Kits kits;

    @Autowired
    Instructions instructions;

    @Autowired
    WritingPart writingPart;

    @Autowired
    WritingKit writingKit;

    @Autowired
    WritingStep writingStep;

    @Autowired
    MovingStep movingStep;

    @Autowired
    RemovingStep removingStep;

    @Autowired
    MarkingPart markingPart;

    private ProductId chair;

    @BeforeEach
    void theChairIsSold() {
        var shop = shops.open(OLKHA, "Ольха", "ozon");
        products.record(
                OLKHA,
                shop,
                List.of(
                        new ToldProduct(
                                "646399170", "стул-7", null, "Стул «Росток»", null, Money.roubles(270_000), false),
                        new ToldProduct(
                                "777", "стул-7-крепёж", null, "Крепёж к стулу", null, Money.roubles(15_000), false)),
                TestClock.START);
        chair = products.bySku(OLKHA, shop, List.of("646399170"))
                .get("646399170")
                .id();
    }

    @Test
    void partsStandAsPeopleCountThem() {
        for (var number : List.of("10", "2", "A10", "A2", "1")) {
            writingPart.add(PYOTR, chair, part(number));
        }

        assertThat(parts.of(OLKHA, chair)).extracting(Part::number).containsExactly("1", "2", "10", "A2", "A10");
    }

    @Test
    void aNumberBelongsToOnePart() {
        writingPart.add(PYOTR, chair, part("7"));

        assertThatThrownBy(() -> writingPart.add(PYOTR, chair, part(" 7 ")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.first().code()).isEqualTo("part_number_taken"));
    }

    @Test
    void aPartIsFoundOnTheDrawing() {
        var id = writingPart.add(PYOTR, chair, part("7"));

        markingPart.mark(PYOTR, id, new Region(100, 200, 300, 400));
        assertThat(parts.get(OLKHA, id).region()).isEqualTo(new Region(100, 200, 300, 400));

        markingPart.mark(PYOTR, id, null);
        assertThat(parts.get(OLKHA, id).region()).isNull();
    }

    @Test
    void theMarketplacesPriceOfAKitCountsMoreThanOurs() {
        writingKit.add(PYOTR, chair, new KitText("777", "Крепёж", Money.roubles(1), List.of("7", "8")));
        writingKit.add(PYOTR, chair, new KitText("888", "Спинка", Money.roubles(90_000), List.of("1")));

        assertThat(kits.with(OLKHA, chair, "8")).extracting(Kit::price).containsExactly(Money.roubles(15_000));
        assertThat(kits.with(OLKHA, chair, "1")).extracting(Kit::price).containsExactly(Money.roubles(90_000));
        assertThat(kits.with(OLKHA, chair, "99")).isEmpty();
    }

    @Test
    void stepsHaveNoGaps() {
        for (var title : List.of("Ножки", "Сиденье", "Спинка", "Столик")) {
            writingStep.add(PYOTR, chair, step(title));
        }
        movingStep.move(PYOTR, step("Столик", 4), 2);
        removingStep.remove(PYOTR, step("Ножки", 1));

        assertThat(instructions.steps(OLKHA, chair))
                .extracting(Step::number, Step::title)
                .containsExactly(tuple(1, "Столик"), tuple(2, "Сиденье"), tuple(3, "Спинка"));
        assertThat(instructions.steps(OLKHA, chair).getFirst().stumbles())
                .containsExactly(new Stumble("Столик висит криво", "Переставьте болты в отверстия B"));
    }

    @Test
    void whoAnswersBuyersReadsAndDoesNotWrite() {
        assertThatThrownBy(() -> writingPart.add(MARIA, chair, part("7"))).isInstanceOf(Refused.class);
    }

    @Test
    void anotherTenantFindsNothing() {
        var id = writingPart.add(PYOTR, chair, part("7"));

        assertThat(parts.of(STRANGERS, chair)).isEmpty();
        assertThatThrownBy(() -> parts.get(STRANGERS, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> writingPart.change(BORIS, id, part("8"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> writingStep.add(BORIS, chair, step("Чужое"))).isInstanceOf(NotFound.class);
    }

    private static PartText part(String number) {
        return new PartText(number, "Болт", 4, Money.roubles(350), null);
    }

    private static StepText step(String title) {
        return new StepText(
                title, "", List.of(), List.of(new Stumble("Столик висит криво", "Переставьте болты в отверстия B")));
    }

    private UUID step(String title, int number) {
        var step = instructions.steps(OLKHA, chair).get(number - 1);
        assertThat(step.title()).isEqualTo(title);
        return step.id();
    }
}
