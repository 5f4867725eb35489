package dovod.channels;

import static dovod.cast.Cast.OLKHA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.channels.spi.Activity;
import dovod.channels.spi.Line;
import dovod.platform.Background;
import dovod.platform.Leases;
import dovod.platform.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of several desks one takes a turn: while it is alive nobody else does, and when it died another does soon. */
@DeskTest
@NullUnmarked
class TurnsTest {

    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
    private static final Duration LEASE = Leases.LENGTH.plusSeconds(1);
    private static final Duration HOUR = Duration.ofHours(1);

    /** The end of a process, as far as a test can have it. */
    private static final class Killed extends Error {}

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcTurns rows;

    @Autowired
    Connections connections;

    @Autowired
    TestClock clock;

    @Autowired
    Leases leases;

    @Autowired
    Background background;

    private final UUID connection = UUID.randomUUID();
    private final Line line = new Line(OLKHA, connection, UUID.randomUUID(), "fake", "http://127.0.0.1:1", "1", true);
    private final List<String> taken = new ArrayList<>();

    @BeforeEach
    void begin() {
        var first = desk("first", () -> {});
        tenancy.run(OLKHA, () -> first.begin(OLKHA, connection, "fake"));
    }

    @Test
    void whatAKilledDeskHadInItsHandsIsAnothersHalfAMinuteLater() {
        var killed = desk("killed", () -> {
            throw new Killed();
        });
        assertThatThrownBy(() -> killed.takeDue(line)).isInstanceOf(Killed.class);
        var other = desk("other", () -> {});

        clock.advance(Leases.LENGTH.minusSeconds(1));
        other.takeDue(line);
        assertThat(taken).containsExactly("killed");
        clock.advance(Duration.ofSeconds(1));
        other.takeDue(line);

        assertThat(taken).containsExactly("killed", "other");
    }

    @Test
    void aSlowDeskThatIsAliveKeepsItsTurnHoweverLongItTakes() {
        var other = desk("other", () -> {});
        var slow = desk("slow", () -> {
            for (int n = 0; n < 60; n++) {
                clock.advance(TEN_SECONDS);
                leases.renew();
                other.takeDue(line);
            }
        });

        slow.takeDue(line);

        assertThat(taken).containsExactly("slow");
        assertThat(turn().endedAt()).isEqualTo(clock.instant());
        assertThat(turn().dueAt()).isEqualTo(clock.instant().plus(HOUR));
    }

    @Test
    void whoeverComesBackTooLateFreesNobodyElsesTurn() {
        var third = desk("third", () -> {});
        var late = new Runnable[1];
        var second = desk("second", () -> {
            late[0].run();
            third.takeDue(line);
        });
        var first = desk("first", () -> {
            clock.advance(LEASE);
            leases.renew();
            throw new IllegalStateException("the marketplace hung up");
        });
        // The first is not heard of while the second has the turn; its failure is told in the middle of that.
        var stalled = claim();
        clock.advance(LEASE);
        late[0] = () -> settle(stalled);
        second.takeDue(line);

        assertThat(taken).as("the third finds it taken").containsExactly("second");
        assertThat(turn().failures()).isZero();
        assertThat(turn().dueAt()).isEqualTo(clock.instant().plus(HOUR));
        clock.advance(HOUR);
        first.takeDue(line);
        assertThat(turn().lastError()).contains("the marketplace hung up");
    }

    @Test
    void aLostTurnIsNotRenewed() {
        var lost = claim();
        clock.advance(LEASE);
        var second = claim();

        assertThat(renew(lost)).isFalse();
        assertThat(renew(second)).isTrue();
    }

    @Test
    void whatIsAskedForInTheMiddleStaysDue() {
        var desk = new Turns[1];
        desk[0] = desk("busy", () -> {
            clock.advance(TEN_SECONDS);
            if (taken.size() == 1) {
                desk[0].ask(line, "listen", "again");
            }
        });

        desk[0].takeDue(line);
        desk[0].takeDue(line);

        assertThat(taken).containsExactly("busy", "busy again");
    }

    private JdbcTurns.Claim claim() {
        return tenancy.in(
                OLKHA,
                () -> rows.claim(OLKHA, connection, "listen", clock.instant(), leases.until())
                        .orElseThrow());
    }

    private boolean renew(JdbcTurns.Claim claim) {
        return tenancy.in(OLKHA, () -> rows.renew(OLKHA, connection, "listen", claim, leases.until()));
    }

    private void settle(JdbcTurns.Claim claim) {
        var failed = new JdbcTurns.Settlement(clock.instant(), 7, "too late", clock.instant());
        assertThat(tenancy.<Boolean>in(OLKHA, () -> rows.settle(OLKHA, connection, "listen", claim, failed)))
                .isFalse();
    }

    private Turn turn() {
        return tenancy.read(OLKHA, () -> rows.all(OLKHA, connection)).getFirst();
    }

    /** A desk of its own on the same database. */
    private Turns desk(String name, Runnable work) {
        var listening = new Activity() {
            @Override
            public String channel() {
                return "fake";
            }

            @Override
            public String name() {
                return "listen";
            }

            @Override
            public Instant next(Instant ended) {
                return ended.plus(HOUR);
            }

            @Override
            public void take(Line line, @Nullable String argument) {
                taken.add(argument == null ? name : name + " " + argument);
                work.run();
            }
        };
        return new Turns(List.of(listening), tenancy, rows, connections, clock, leases, background);
    }
}
