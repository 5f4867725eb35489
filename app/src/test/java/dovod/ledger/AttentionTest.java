package dovod.ledger;

import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.PYOTR;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.DeskTest;
import dovod.kernel.Actor;
import dovod.kernel.Money;
import dovod.kernel.NotFound;
import dovod.kernel.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Minutes are what a person was there for, whatever their pages say. */
@DeskTest
class AttentionTest extends LedgerStory {

    @Autowired
    Attention attention;

    @Autowired
    Costs costs;

    @Autowired
    SettingRates setting;

    @Autowired
    CostPanels panels;

    private UUID chair;
    private UUID table;

    @BeforeEach
    void theRates() {
        chair = opensCase("Стульчик", 270_000);
        table = opensCase("Стол", 900_000);
        setting.set(VERA, Map.of(Role.AGENT, "1200", Role.EXPERT, "3 000,00"));
    }

    @Test
    void anHourOfSignsIsAnHourAtTheRateOfTheRole() {
        works(MARIA, chair, Duration.ofHours(1));
        attention.leave(MARIA, chair);
        works(PYOTR, chair, Duration.ofMinutes(6));
        attention.leave(PYOTR, chair);

        var cost = costs.of(MARIA, chair);
        assertThat(cost.seconds()).isEqualTo(3600 + 360);
        assertThat(cost.total()).isEqualTo(Money.roubles(120_000 + 30_000));
    }

    @Test
    void looksOfOnePersonOnOneDayAreOneLine() {
        for (int look = 0; look < 3; look++) {
            works(MARIA, chair, Duration.ofSeconds(30));
            attention.leave(MARIA, chair);
            works(PYOTR, chair, Duration.ofSeconds(15));
            attention.leave(PYOTR, chair);
        }
        clock.advance(Duration.ofDays(1));
        works(MARIA, chair, Duration.ofSeconds(15));
        attention.leave(MARIA, chair);

        var panel = panels.of(VERA, chair);
        assertThat(panel.cost().entries()).hasSize(7);
        assertThat(panel.lines(ZoneId.of("Europe/Moscow")))
                .extracting(
                        line -> panel.name(line.last().person()),
                        line -> line.entries().size(),
                        EntryLine::seconds)
                .containsExactly(
                        Tuple.tuple(MARIA.name(), 3, 90L),
                        Tuple.tuple(PYOTR.name(), 3, 45L),
                        Tuple.tuple(MARIA.name(), 1, 15L));
    }

    @Test
    void whatRunsIsShownBeforeItIsPosted() {
        works(MARIA, chair, Duration.ofMinutes(5));

        var panel = panels.of(VERA, chair);
        assertThat(panel.running()).singleElement().satisfies(running -> {
            assertThat(running.person()).isEqualTo(MARIA.personId());
            assertThat(running.seconds()).isEqualTo(300);
        });
        assertThat(panel.cost().entries()).isEmpty();
    }

    @Test
    void silenceIsNotWork() {
        works(MARIA, chair, Duration.ofMinutes(2));
        clock.advance(Duration.ofMinutes(50));
        attention.sweep(OLKHA);
        works(MARIA, chair, Duration.ofMinutes(1));
        attention.leave(MARIA, chair);

        assertThat(costs.of(MARIA, chair).seconds()).isEqualTo(180);
    }

    @Test
    void whoWasHeardOfFortySecondsAgoIsStillThere() {
        works(MARIA, chair, Duration.ofSeconds(15));
        clock.advance(Duration.ofSeconds(40));

        assertThat(attention.sweep(OLKHA)).isFalse();
        attention.beat(MARIA, chair);
        attention.leave(MARIA, chair);

        assertThat(costs.of(MARIA, chair).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.seconds()).isEqualTo(55));
    }

    /** Minutes posted in the very moment of the new rate are worth it; of two rates of one moment the later word holds. */
    @Test
    void aRateHoldsFromItsMomentOnAndNotBefore() {
        works(MARIA, chair, Duration.ofMinutes(6));
        attention.leave(MARIA, chair);
        attention.beat(MARIA, table);
        clock.advance(Duration.ofSeconds(30));
        setting.set(VERA, Map.of(Role.AGENT, "600"));
        setting.set(VERA, Map.of(Role.AGENT, "2400"));
        attention.leave(MARIA, table);

        assertThat(costs.of(MARIA, chair).total()).isEqualTo(Money.roubles(12_000));
        assertThat(costs.of(MARIA, table).total()).isEqualTo(Money.roubles(2_000));
    }

    @Test
    void whoGoesToAnotherCaseHasLeftTheFirst() {
        works(MARIA, chair, Duration.ofMinutes(2));
        works(MARIA, table, Duration.ofMinutes(3));
        attention.leave(MARIA, table);

        assertThat(costs.of(MARIA, chair).seconds()).isBetween(120L, 135L);
        assertThat(costs.of(MARIA, chair).seconds() + costs.of(MARIA, table).seconds())
                .isLessThanOrEqualTo(315);
    }

    @Test
    void pagesThatBeatTogetherCountOnce() throws Exception {
        var start = clock.instant();
        for (int i = 0; i < 12; i++) {
            var gate = new CyclicBarrier(4);
            try (var threads = Executors.newFixedThreadPool(4)) {
                var pages = new ArrayList<Callable<Void>>();
                for (var open : List.of(chair, chair, table, table)) {
                    pages.add(() -> {
                        gate.await();
                        attention.beat(MARIA, open);
                        return null;
                    });
                }
                for (var beat : threads.invokeAll(pages)) {
                    beat.get();
                }
            }
            clock.advance(Duration.ofSeconds(15));
        }
        attention.leave(MARIA, chair);
        attention.leave(MARIA, table);

        assertThat(worked())
                .isLessThanOrEqualTo(Duration.between(start, clock.instant()).toSeconds());
        assertThat(worked()).isGreaterThan(100);
    }

    /** Whatever somebody sends in whatever order and pace, no more is counted than has passed. */
    @Test
    void nobodyWorksLongerThanTimePasses() {
        for (var seed : List.of(11L, 12L, 13L)) {
            var chance = new SplittableRandom(seed);
            var start = clock.instant();
            var before = worked();
            for (int i = 0; i < 150; i++) {
                var open = chance.nextBoolean() ? chair : table;
                switch (chance.nextInt(4)) {
                    case 0 -> attention.leave(MARIA, open);
                    case 1 -> attention.sweep(OLKHA);
                    default -> attention.beat(MARIA, open);
                }
                clock.advance(Duration.ofMillis(chance.nextLong(0, 60_000)));
            }
            attention.leave(MARIA, chair);
            attention.leave(MARIA, table);
            assertThat(worked() - before)
                    .isLessThanOrEqualTo(
                            Duration.between(start, clock.instant()).toSeconds() + 75);
        }
    }

    @Test
    void noDayHasMoreThanTwelveHours() {
        clock.set(Instant.parse("2026-11-22T21:00:00Z"));
        works(MARIA, chair, Duration.ofHours(16));
        attention.leave(MARIA, chair);

        assertThat(worked()).isEqualTo(Duration.ofHours(12).toSeconds());
    }

    @Test
    void aLongCaseIsNotCheapUntilTheEvening() {
        works(MARIA, chair, Duration.ofMinutes(45));

        assertThat(costs.of(MARIA, chair).entries()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void strangersAreNotAtOurCases() {
        assertThatThrownBy(() -> attention.beat(BORIS, chair)).isInstanceOf(NotFound.class);
    }

    private void works(Actor person, UUID open, Duration howLong) {
        attention.beat(person, open);
        for (var left = howLong; left.isPositive(); left = left.minusSeconds(15)) {
            clock.advance(Duration.ofSeconds(15));
            attention.beat(person, open);
        }
    }

    private long worked() {
        return costs.of(MARIA, chair).seconds() + costs.of(MARIA, table).seconds();
    }
}
