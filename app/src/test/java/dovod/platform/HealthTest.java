package dovod.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.kernel.NotFound;
import dovod.platform.spi.Obstacle;
import io.micrometer.core.instrument.Counter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.AvailabilityState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.mock.web.MockHttpServletRequest;

/** What the desk tells those who watch it. */
class HealthTest {

    private final PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    @Test
    void itIsReadyWhenNothingStandsInTheWay() {
        var answer = page(ReadinessState.ACCEPTING_TRAFFIC).ready();

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody()).isEqualTo(new Readiness.Answer(true, List.of()));
    }

    @Test
    void itTellsWhatStandsInTheWay() {
        var answer = page(ReadinessState.ACCEPTING_TRAFFIC, Optional::empty, () -> Optional.of("disk"))
                .ready();

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getBody()).isEqualTo(new Readiness.Answer(false, List.of("disk")));
    }

    @Test
    void itIsNotReadyWhileItStartsOrStops() {
        assertThat(page(ReadinessState.REFUSING_TRAFFIC).ready().getStatusCode().value())
                .isEqualTo(503);
        assertThat(page(ReadinessState.REFUSING_TRAFFIC).lives().getBody()).isEqualTo("ok");
    }

    @Test
    void aFullDiskStandsInTheWay(@TempDir Path data) {
        assertThat(new DiskObstacle(data, 0, 0).obstacle()).isEmpty();
        assertThat(new DiskObstacle(data.resolve("missing"), 0, 0).obstacle()).isEmpty();
        assertThat(new DiskObstacle(data, Long.MAX_VALUE, 1).obstacle()).contains("disk");
    }

    @Test
    void figuresAreForNeighboursAndForWhoKnowsTheToken() {
        Counter.builder("dovod.messages").register(metrics).increment();
        var page = page(ReadinessState.ACCEPTING_TRAFFIC);

        assertThat(page.metrics(from("127.0.0.1")).getBody()).contains("dovod_messages_total 1.0");
        assertThat(page.metrics(from("::1")).getBody()).contains("dovod_messages_total");
        var afar = from("203.0.113.7");
        afar.addHeader("Authorization", "Bearer watch");
        assertThat(page.metrics(afar).getBody()).contains("dovod_messages_total");
    }

    @Test
    void figuresAreNotThereForOthers() {
        var page = page(ReadinessState.ACCEPTING_TRAFFIC);
        var handedOn = from("127.0.0.1");
        handedOn.addHeader("X-Forwarded-For", "203.0.113.7");
        var guessing = from("203.0.113.7");
        guessing.addHeader("Authorization", "Bearer watc");

        for (var request : List.of(handedOn, guessing, from("203.0.113.7"))) {
            assertThatThrownBy(() -> page.metrics(request)).isInstanceOf(NotFound.class);
        }
        var without = new HealthPage(readiness(ReadinessState.ACCEPTING_TRAFFIC), metrics, "");
        var empty = from("203.0.113.7");
        empty.addHeader("Authorization", "Bearer ");
        assertThatThrownBy(() -> without.metrics(empty)).isInstanceOf(NotFound.class);
    }

    @Test
    void aFigureIsReadOnceInAWhile() {
        var asked = new AtomicInteger();
        var clock = new Clock[] {Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)};
        var figure = new Sampled(moving(clock), asked::incrementAndGet);

        assertThat(figure.getAsDouble()).isEqualTo(1);
        assertThat(figure.getAsDouble()).isEqualTo(1);
        clock[0] = Clock.offset(clock[0], Duration.ofSeconds(6));
        assertThat(figure.getAsDouble()).isEqualTo(2);
        assertThat(new Sampled(clock[0], () -> {
                            throw new IllegalStateException("the database is away");
                        })
                        .getAsDouble())
                .isNaN();
    }

    private static Clock moving(Clock[] clock) {
        return new Clock() {
            @Override
            public Instant instant() {
                return clock[0].instant();
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }

    private HealthPage page(ReadinessState state, Obstacle... obstacles) {
        return new HealthPage(readiness(state, obstacles), metrics, "watch");
    }

    private static Readiness readiness(ReadinessState state, Obstacle... obstacles) {
        return new Readiness(List.of(obstacles), new ApplicationAvailability() {
            @Override
            public <S extends AvailabilityState> S getState(Class<S> type, S otherwise) {
                return otherwise;
            }

            @Override
            public <S extends AvailabilityState> S getState(Class<S> type) {
                return type.cast(state);
            }

            @Override
            public <S extends AvailabilityState> AvailabilityChangeEvent<S> getLastChangeEvent(Class<S> type) {
                return new AvailabilityChangeEvent<>(this, type.cast(state));
            }

            @Override
            public ReadinessState getReadinessState() {
                return state;
            }
        });
    }
}
