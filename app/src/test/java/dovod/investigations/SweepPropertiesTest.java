package dovod.investigations;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What must hold for any posting, whatever its books and returns look like. */
class SweepPropertiesTest {

    private static final List<String> WHO = List.of("marketplace", "system", "delivery", "buyer", "seller");
    private static final List<String> STATES =
            List.of("MovingToOzon", "ReturnedToOzon", "ReceivedBySeller", "Utilized", "ArrivedAtReturnPlace");
    private static final List<String> CODES =
            List.of("LackWriteOff", "SellerCompensation", "ClaimCompensation", "DefectiveWriteOff", "OperationClaim");

    private static final Yardstick BY = new Yardstick(
            SweepPacks.read("ozon"),
            SweepRulesTest.sales(Told.PRICE),
            SweepRulesTest.plain(BigDecimal.valueOf(5), new BigDecimal("0.8")),
            Told.NOW);

    /** Of several pieces one may be found after the other, but paying what is claimed comes to an end. */
    @RepeatedTest(300)
    void whatIsPaidForIsClaimedNoMore(RepetitionInfo which) {
        var told = any(which);
        var owed = goods(told);

        for (var round = 0; round < 3; round++) {
            owed.forEach(one -> told.entryFor(
                    String.valueOf(one.sku()), code(which), one.stake().minor(), 20));
            owed = goods(told);
        }

        assertThat(owed).isEmpty();
    }

    /** And under whatever codes. */
    @RepeatedTest(300)
    void aSumInPartsIsTheSameSum(RepetitionInfo which) {
        var chance = new SplittableRandom(which.getCurrentRepetition());
        var whole = chance.nextLong(10_000, 300_000);
        var part = chance.nextLong(1, whole);

        var once = any(which).entry("LackWriteOff", whole, 25);
        var twice = any(which).entry("LackWriteOff", part, 25).entry(code(which), whole - part, 20);
        var corrected = any(which).entry("LackWriteOff", whole + part, 25).entry("LackWriteOff", -part, 20);

        assertThat(stakes(twice)).isEqualTo(stakes(once));
        assertThat(stakes(corrected)).isEqualTo(stakes(once));
    }

    @RepeatedTest(300)
    void whatCameBackIsNotClaimedAsGoods(RepetitionInfo which) {
        var told = any(which);
        var pieces = told.pieces();
        var back = IntStream.range(0, pieces)
                .boxed()
                .reduce(
                        any(which),
                        (all, one) -> all.returned("FULL_RETURN", "ReturnedToOzon", 3),
                        (one, other) -> one);

        assertThat(goods(back)).noneMatch(one -> Told.SKU.equals(one.sku()) && one.kind() != FindingKind.WRITTEN_OFF);
    }

    @RepeatedTest(300)
    void noMoreIsClaimedThanWasOrderedAndNothingTwice(RepetitionInfo which) {
        var told = any(which);

        var found = SweepRules.examine(told.posting(), BY);

        assertThat(found).extracting(Discovery::key).doesNotHaveDuplicates();
        assertThat(found).allSatisfy(one -> {
            assertThat(one.stake().minor()).isPositive();
            assertThat(one.quantity()).isBetween(1, 3);
            assertThat(one.evidence()).isNotEmpty();
        });
        assertThat(found.stream().map(Discovery::about).filter(About.CHARGES::equals))
                .hasSizeLessThan(2);
    }

    /** Of the seller's own warehouse nothing can be lost that was not handed over. */
    @RepeatedTest(100)
    void whatTheSellerHasIsNotLost(RepetitionInfo which) {
        var chance = new SplittableRandom(which.getCurrentRepetition());
        var told = Told.order(1 + chance.nextInt(3))
                .own()
                .cancelled(WHO.get(chance.nextInt(WHO.size())), chance.nextInt(4, 300))
                .entry("FineForCancel", "Штраф за отмену", -chance.nextLong(1, 9_000), chance.nextInt(1, 3));

        assertThat(goods(told)).isEmpty();
    }

    private static Told any(RepetitionInfo which) {
        var chance = new SplittableRandom(which.getCurrentRepetition());
        var told = Told.order(1 + chance.nextInt(3));
        if (chance.nextInt(3) == 0) {
            told.and(Told.OTHER_SKU, 1);
        }
        if (chance.nextInt(4) == 0) {
            told.delivered();
        } else {
            told.cancelled(WHO.get(chance.nextInt(WHO.size())), chance.nextInt(30, 190));
        }
        if (chance.nextBoolean()) {
            told.entry("Logistic", -8_300, chance.nextInt(10, 30));
        }
        for (var i = chance.nextInt(3); i > 0; i--) {
            told.returned(
                    chance.nextBoolean() ? "CLIENT_RETURN" : "FULL_RETURN",
                    STATES.get(chance.nextInt(STATES.size())),
                    chance.nextInt(15, 170));
        }
        return told;
    }

    private static String code(RepetitionInfo which) {
        return CODES.get(which.getCurrentRepetition() % CODES.size());
    }

    private static List<Discovery> goods(Told told) {
        return SweepRules.examine(told.posting(), BY).stream()
                .filter(one -> one.about() != About.CHARGES)
                .toList();
    }

    private static List<Money> stakes(Told told) {
        return SweepRules.examine(told.posting(), BY).stream()
                .map(Discovery::stake)
                .toList();
    }
}
