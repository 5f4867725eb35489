package dovod.ledger;

import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLKHA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.DeskTest;
import dovod.kernel.Ids;
import dovod.kernel.Money;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.platform.Tenancy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is posted is posted once, stays, and adds up. */
@DeskTest
class CostsTest extends LedgerStory {

    @Autowired
    Tenancy tenancy;

    @Autowired
    Costs costs;

    private UUID chair;

    @BeforeEach
    void aChair() {
        chair = opensCase("Стульчик", 270_000);
    }

    @Test
    void theSameKeyIsPostedOnce() {
        post("kit-1", CostKind.PARTS, 40_000);
        post("kit-1", CostKind.PARTS, 40_000);

        assertThat(costs.of(MARIA, chair).total()).isEqualTo(Money.roubles(40_000));
        assertThat(costs.of(MARIA, chair).entries()).hasSize(1);
    }

    @Test
    void ofManyWhoPostTheSameAtOnceOneDoes() throws Exception {
        var gate = new CyclicBarrier(6);
        try (var threads = Executors.newFixedThreadPool(6)) {
            var tries = new ArrayList<Callable<Void>>();
            for (int i = 0; i < 6; i++) {
                tries.add(() -> {
                    gate.await();
                    post("kit-1", CostKind.PARTS, 40_000);
                    return null;
                });
            }
            for (var done : threads.invokeAll(tries)) {
                done.get();
            }
        }
        assertThat(costs.of(OLKHA, chair).total()).isEqualTo(Money.roubles(40_000));
        assertThat(kept("spent", chair)).isEqualTo(40_000);
    }

    @Test
    void whatFailsAfterwardsHasCostNothing() {
        assertThatThrownBy(() -> tenancy.run(OLKHA, () -> {
                    post("kit-1", CostKind.PARTS, 40_000);
                    throw new IllegalStateException("the grant failed");
                }))
                .hasMessage("the grant failed");

        assertThat(costs.of(MARIA, chair).entries()).isEmpty();
    }

    @Test
    void whatCameBackIsTakenOffTheTotalButWasSpent() {
        post("kit-1", CostKind.PARTS, 40_000);
        post("post-1", CostKind.LOGISTICS, 11_000);
        post("claim-1", CostKind.RECOVERED, 30_000);

        var cost = costs.of(MARIA, chair);
        assertThat(cost.spent()).isEqualTo(Money.roubles(51_000));
        assertThat(cost.recovered()).isEqualTo(Money.roubles(30_000));
        assertThat(cost.total()).isEqualTo(Money.roubles(21_000));
        assertThat(cost.parts()).containsOnlyKeys(CostKind.PARTS, CostKind.LOGISTICS, CostKind.RECOVERED);
    }

    @Test
    void booksAreKeptInOneCurrency() {
        assertThatThrownBy(() -> costs.post(OLKHA, entry("kit-1", CostKind.PARTS, new Money(100, "KZT"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("ledger_currency");
    }

    @Test
    void strangersSeeNoCosts() {
        post("kit-1", CostKind.PARTS, 40_000);

        assertThatThrownBy(() -> costs.of(BORIS, chair)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> costs.of(MARIA, Ids.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyChangesWhatWasPosted() {
        post("kit-1", CostKind.PARTS, 40_000);

        assertThatThrownBy(() -> sql("UPDATE ledger.entry SET amount = 1 WHERE tenant_id = 1"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> sql("DELETE FROM ledger.entry WHERE tenant_id = 1"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    /** Whatever is posted in whatever order, the sums agree with each other and with the kept one. */
    @Test
    void sumsAgree() {
        for (var seed : List.of(1L, 2L, 3L)) {
            var chance = new SplittableRandom(seed);
            var thing = opensCase("Стол " + seed, 100_000);
            long spent = 0;
            long recovered = 0;
            for (int i = 0; i < 40; i++) {
                var kind = KINDS.get(chance.nextInt(KINDS.size()));
                var amount = chance.nextLong(-500, 100_000);
                costs.post(OLKHA, entry("s" + seed + "-" + i, thing, kind, Money.roubles(amount)));
                spent += kind == CostKind.RECOVERED ? 0 : amount;
                recovered += kind == CostKind.RECOVERED ? amount : 0;
            }
            var cost = costs.of(MARIA, thing);
            assertThat(cost.spent().minor()).isEqualTo(spent).isEqualTo(kept("spent", thing));
            assertThat(cost.recovered().minor()).isEqualTo(recovered).isEqualTo(kept("recovered", thing));
            assertThat(cost.total().minor()).isEqualTo(spent - recovered);
            assertThat(cost.parts().entrySet().stream()
                            .mapToLong(part -> part.getKey() == CostKind.RECOVERED
                                    ? -part.getValue().minor()
                                    : part.getValue().minor())
                            .sum())
                    .isEqualTo(cost.total().minor());
        }
    }

    private static final List<CostKind> KINDS = Arrays.stream(CostKind.values())
            .filter(kind -> kind != CostKind.MINUTES)
            .toList();

    private void post(String key, CostKind kind, long roubles) {
        costs.post(OLKHA, entry(key, kind, Money.roubles(roubles)));
    }

    private NewEntry entry(String key, CostKind kind, Money amount) {
        return entry(key, chair, kind, amount);
    }

    private NewEntry entry(String key, UUID thing, CostKind kind, Money amount) {
        return new NewEntry(key, thing, kind, amount, Source.HAND, MARIA.personId(), clock.instant(), "из теста");
    }
}
