package dovod.cases;

import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.STRANGERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.DeskTest;
import dovod.platform.Tenancy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody who opens a case wants the next number at once. */
@DeskTest
class NumbersTest {

    @Autowired
    JdbcNumbers numbers;

    @Autowired
    Tenancy tenancy;

    @Test
    void nobodyWaitsForWhoHasANumberAndIsNotDoneYet() {
        tenancy.run(OLKHA, () -> {
            assertThat(numbers.take(OLKHA, 2)).isEqualTo(2);

            var other = CompletableFuture.supplyAsync(() -> tenancy.in(OLKHA, () -> numbers.take(OLKHA, 1)));

            assertThat(other.orTimeout(20, TimeUnit.SECONDS).join()).isEqualTo(3);
        });
    }

    @Test
    void aNumberOfACaseThatWasNotWrittenIsNotGivenAgain() {
        assertThatThrownBy(() -> tenancy.run(OLKHA, () -> {
                    numbers.take(OLKHA, 1);
                    throw new IllegalStateException("not written after all");
                }))
                .hasMessage("not written after all");

        assertThat(numbers.take(OLKHA, 1)).isEqualTo(2);
    }

    @Test
    void eachTenantCountsByItself() {
        numbers.take(OLKHA, 5);

        assertThat(numbers.take(STRANGERS, 1)).isEqualTo(1);
    }
}
