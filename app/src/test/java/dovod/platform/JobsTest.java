package dovod.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.kernel.TenantId;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Work that is asked for now and done later, and what becomes of it when it fails. */
@DeskTest
class JobsTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    Jobs jobs;

    @Autowired
    JobTroubles troubles;

    @Autowired
    Tenancy tenancy;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext desk;

    private final List<String> done = new ArrayList<>();
    private boolean broken;
    private String name;

    @BeforeEach
    void name() {
        name = "test.job" + NUMBER.incrementAndGet();
    }

    @Test
    void whatIsAskedForIsDoneOnceForItsTenant() {
        var job = jobs.once(name, "platform.jobs", this::work);
        job.ask(Cast.OLKHA, "shop-1", "seven");
        job.ask(Cast.STRANGERS, "shop-1", "eight");

        run();
        run();

        assertThat(done).containsExactlyInAnyOrder("1 seven", "2 eight");
        assertThat(troubles.waiting(Cast.VERA)).isEmpty();
    }

    @Test
    void whatWasAskedForInATransactionThatFailedIsNotDone() {
        var job = jobs.once(name, "platform.jobs", this::work);
        assertThatThrownBy(() -> tenancy.run(Cast.OLKHA, () -> {
                    job.ask(Cast.OLKHA, "shop-1", "seven");
                    throw new NotFound();
                }))
                .isInstanceOf(NotFound.class);

        run();

        assertThat(done).isEmpty();
    }

    @Test
    void askedForTwiceItIsDoneOnceAtTheEarlierTimeWithTheLaterPayload() {
        var job = jobs.once(name, "platform.jobs", this::work);
        job.ask(Cast.OLKHA, "shop-1", "old", TestClock.START.plusSeconds(60));
        job.ask(Cast.OLKHA, "shop-1", "new", TestClock.START.plusSeconds(600));

        run();
        assertThat(done).isEmpty();
        clock.advance(Duration.ofSeconds(61));
        run();

        assertThat(done).containsExactly("1 new");
    }

    @Test
    void whatIsTakenBackIsNotDone() {
        var job = jobs.once(name, "platform.jobs", this::work);
        job.ask(Cast.OLKHA, "shop-1", "seven");
        job.cancel(Cast.OLKHA, "shop-1");

        run();

        assertThat(done).isEmpty();
    }

    @Test
    void whatFailsIsTriedAgainAndThenForgotten() {
        var job = jobs.once(name, "platform.jobs", this::work);
        job.ask(Cast.OLKHA, "shop-1", "seven");
        broken = true;
        run();

        assertThat(troubles.all(Cast.VERA)).singleElement().satisfies(trouble -> {
            assertThat(trouble.attempts()).isEqualTo(1);
            assertThat(trouble.error()).contains("the marketplace is away");
            assertThat(trouble.dead()).isFalse();
            assertThat(trouble.key()).isEqualTo("shop-1");
        });
        broken = false;
        clock.advance(Duration.ofSeconds(21));
        run();

        assertThat(done).containsExactly("1 seven");
        assertThat(troubles.all(Cast.VERA)).isEmpty();
    }

    @Test
    void whatGoesOnFailingWaitsForAPersonWhoTriesItAgain() {
        var job = jobs.once(name, "platform.jobs", this::work);
        failToTheEnd(job);
        assertThat(troubles.waiting(Cast.VERA)).isEmpty();
        var dead = troubles.all(Cast.VERA).getFirst();
        assertThat(dead.dead()).isTrue();
        assertThat(dead.attempts()).isEqualTo(8);

        broken = false;
        troubles.replay(Cast.OLEG, dead.id());
        run();

        assertThat(done).containsExactly("1 seven");
        assertThat(troubles.all(Cast.VERA)).isEmpty();
    }

    @Test
    void whatIsGivenUpIsGone() {
        var job = jobs.once(name, "platform.jobs", this::work);
        failToTheEnd(job);

        troubles.dismiss(Cast.OLEG, troubles.all(Cast.VERA).getFirst().id());

        assertThat(troubles.all(Cast.VERA)).isEmpty();
        assertThat(troubles.dead(Cast.VERA)).isZero();
    }

    @Test
    void onlyWhoMaySeeTroubleOfTheirOwnHouseTouchesIt() {
        var job = jobs.once(name, "platform.jobs", this::work);
        failToTheEnd(job);
        var dead = troubles.all(Cast.VERA).getFirst().id();

        assertThatThrownBy(() -> troubles.all(Cast.MARIA)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> troubles.replay(Cast.MARIA, dead)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> troubles.replay(Cast.BORIS, dead)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> troubles.dismiss(Cast.BORIS, dead)).isInstanceOf(NotFound.class);
        assertThat(troubles.all(Cast.BORIS)).isEmpty();
        assertThat(troubles.waiting(Cast.BORIS)).isEmpty();
    }

    @Test
    void aRecurringJobGoesOnAndIsNeverGivenUp() {
        var job = jobs.every(name, "platform.jobs", Duration.ofMinutes(5), this::work);
        job.ask(Cast.OLKHA, "shop-1", "seven");
        run();
        broken = true;
        for (var turn = 0; turn < 20; turn++) {
            clock.advance(Duration.ofMinutes(6));
            run();
        }
        assertThat(troubles.all(Cast.VERA).getFirst().dead()).isFalse();
        broken = false;
        clock.advance(Duration.ofMinutes(6));
        run();

        assertThat(done).containsExactly("1 seven", "1 seven");
        assertThat(troubles.all(Cast.VERA)).isEmpty();
        assertThat(troubles.waiting(Cast.VERA))
                .singleElement()
                .satisfies(waiting ->
                        assertThat(waiting.due()).isEqualTo(clock.instant().plus(Duration.ofMinutes(5))));
    }

    @Test
    void aDailyJobKeepsItsTimeOfDay() {
        var job = jobs.daily(name, "platform.jobs", LocalTime.of(4, 30), ZoneId.of("Europe/Moscow"), this::work);

        assertThat(job.after(Instant.parse("2026-11-21T01:29:59Z"))).isEqualTo("2026-11-21T01:30:00Z");
        assertThat(job.after(Instant.parse("2026-11-21T01:30:00Z"))).isEqualTo("2026-11-22T01:30:00Z");
    }

    @Test
    void attemptsAreSpreadAndGrowApart() {
        var always = new RandomGenerator() {
            @Override
            public long nextLong() {
                throw new UnsupportedOperationException();
            }

            @Override
            public long nextLong(long from, long to) {
                return to - 1;
            }
        };
        var retries = Retries.usual(always);

        assertThat(List.of(retries.after(1), retries.after(2), retries.after(4), retries.after(8), retries.after(90)))
                .containsExactly(
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(40),
                        Duration.ofSeconds(160),
                        Duration.ofSeconds(2560),
                        Duration.ofHours(1));
        assertThat(Retries.usual(new SecureRandom()).after(3)).isBetween(Duration.ZERO, Duration.ofSeconds(80));
    }

    private void failToTheEnd(Job job) {
        job.ask(Cast.OLKHA, "shop-1", "seven");
        broken = true;
        for (var attempt = 0; attempt < 8; attempt++) {
            run();
            clock.advance(Duration.ofHours(2));
        }
        run();
    }

    private void work(TenantId tenant, String payload) {
        if (broken) {
            throw new IllegalStateException("the marketplace is away");
        }
        done.add(tenant + " " + payload);
    }

    private void run() {
        DueJobs.run(desk);
    }
}
