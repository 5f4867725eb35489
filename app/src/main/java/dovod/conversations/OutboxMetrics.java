package dovod.conversations;

import dovod.platform.Sampled;
import dovod.platform.Tenancy;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** How replies fare, over all tenants: numbers only, no tenant's rows. */
@Component
class OutboxMetrics implements MeterBinder {

    private final Tenancy tenancy;
    private final Clock clock;
    private final JdbcOutboxFigures figures;

    OutboxMetrics(Tenancy tenancy, Clock clock, JdbcOutboxFigures figures) {
        this.tenancy = tenancy;
        this.clock = clock;
        this.figures = figures;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "dovod.outbox.age.seconds", "Age of the oldest reply that is due", JdbcOutboxFigures.Read::age);
        gauge(
                registry,
                "dovod.outbox.failed",
                "Replies that stopped and wait for a person",
                JdbcOutboxFigures.Read::failed);
        gauge(
                registry,
                "dovod.outbox.unknown",
                "Replies of which nobody knows whether they arrived",
                JdbcOutboxFigures.Read::unknown);
    }

    private void gauge(
            MeterRegistry registry, String name, String what, ToDoubleFunction<JdbcOutboxFigures.Read> figure) {
        var sampled =
                new Sampled(clock, () -> figure.applyAsDouble(tenancy.directory(() -> figures.read(clock.instant()))));
        Gauge.builder(name, sampled, Sampled::getAsDouble)
                .description(what)
                .strongReference(true)
                .register(registry);
    }
}
