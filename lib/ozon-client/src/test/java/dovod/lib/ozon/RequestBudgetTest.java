package dovod.lib.ozon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.lib.ozon.OzonFailure.NotSent;
import dovod.lib.ozon.OzonFailure.RateLimited;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RequestBudgetTest {
    private final FakeTicker ticker = new FakeTicker();

    @Test
    void noSecondSeesMoreThanOzonAllows() throws OzonException {
        var budget = new RequestBudget(ticker, Duration.ofMinutes(1));
        ticker.pass(Duration.ofMinutes(1));
        long end = ticker.nanos() + Duration.ofSeconds(1).toNanos();

        int taken = 0;
        while (ticker.nanos() < end) {
            budget.take(taken % 2 == 0 ? OzonMethod.CHAT_LIST : OzonMethod.CHAT_SEND_MESSAGE);
            taken++;
        }

        assertThat(taken).isBetween(30, OzonLimits.REQUESTS_PER_SECOND);
    }

    @Test
    void pollingAloneRunsAt32ASecond() throws OzonException {
        var budget = new RequestBudget(ticker, Duration.ofMinutes(1));
        long start = ticker.nanos();

        for (int i = 0; i < 8 + 320; i++) {
            budget.take(OzonMethod.CHAT_LIST);
        }

        assertThat(Duration.ofNanos(ticker.nanos() - start))
                .isBetween(Duration.ofMillis(9_900), Duration.ofMillis(10_100));
    }

    @Test
    void pollingCannotStarveReplies() throws OzonException {
        var budget = new RequestBudget(ticker, Duration.ZERO);
        exhaust(budget, OzonMethod.CHAT_LIST);

        budget.take(OzonMethod.CHAT_SEND_MESSAGE);

        assertThatThrownBy(() -> budget.take(OzonMethod.CHAT_LIST)).isInstanceOf(OzonException.class);
    }

    @Test
    void repliesMayUseWhatPollingLeaves() throws OzonException {
        var budget = new RequestBudget(ticker, Duration.ZERO);

        for (int i = 0; i < 10; i++) {
            budget.take(OzonMethod.CHAT_SEND_MESSAGE);
        }

        assertThatThrownBy(() -> budget.take(OzonMethod.CHAT_SEND_MESSAGE)).isInstanceOf(OzonException.class);
    }

    @Test
    void whoWaitsTooLongIsTurnedAway() {
        var budget = new RequestBudget(ticker, Duration.ZERO);
        exhaust(budget, OzonMethod.CHAT_LIST);

        assertThatThrownBy(() -> budget.take(OzonMethod.CHAT_LIST))
                .isInstanceOfSatisfying(
                        OzonException.class,
                        failed ->
                                assertThat(failed.failure()).isEqualTo(new RateLimited(Duration.ofSeconds(1), false)));
    }

    @Test
    void anInterruptedCallerHasSentNothing() {
        var budget = new RequestBudget(ticker, Duration.ofMinutes(1));
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 100; i++) {
                            budget.take(OzonMethod.CHAT_SEND_MESSAGE);
                        }
                    })
                    .isInstanceOfSatisfying(
                            OzonException.class,
                            failed -> assertThat(failed.failure()).isInstanceOf(NotSent.class));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aClientIdHasOneBudget() {
        var budgets = new RequestBudgets(ticker, Duration.ZERO);

        assertThat(budgets.of("42")).isSameAs(budgets.of("42")).isNotSameAs(budgets.of("43"));
    }

    private static void exhaust(RequestBudget budget, OzonMethod method) {
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 1000; i++) {
                        budget.take(method);
                    }
                })
                .isInstanceOf(OzonException.class);
    }
}
