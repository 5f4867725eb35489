package dovod.channels;

import dovod.platform.Background;
import dovod.platform.Tenancy;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** How far channels lag behind, and how much they may still ask; looked up every ten seconds. */
@Component
class ChannelMetrics implements MeterBinder {

    private final AtomicReference<List<Reading>> last = new AtomicReference<>(List.of());
    private final List<MultiGauge> gauges = new ArrayList<>();
    private final Connections connections;
    private final JdbcInbound inbound;
    private final Tenancy tenancy;
    private final Clock clock;

    ChannelMetrics(Connections connections, JdbcInbound inbound, Tenancy tenancy, Clock clock, Background background) {
        this.connections = connections;
        this.inbound = inbound;
        this.tenancy = tenancy;
        this.clock = clock;
        background.every("channel-metrics", Duration.ofSeconds(10), this::look);
    }

    private record Reading(Tags tags, double waiting, double lagSeconds, double quotaLeft) {}

    @Override
    public void bindTo(MeterRegistry registry) {
        gauges.add(MultiGauge.builder("dovod.channel.inbound.waiting")
                .description("rows that came in and have not been read")
                .register(registry));
        gauges.add(MultiGauge.builder("dovod.channel.inbound.lag.seconds")
                .description("age of the oldest row that has not been read")
                .register(registry));
        gauges.add(MultiGauge.builder("dovod.channel.quota.left")
                .description("requests that the marketplace still allows in this second, as last told")
                .register(registry));
        show();
    }

    boolean look() {
        var readings = new ArrayList<Reading>();
        for (var address : connections.addresses()) {
            connections
                    .known(address.tenant(), address.connection())
                    .ifPresent(known -> readings.add(read(address, known)));
        }
        last.set(List.copyOf(readings));
        show();
        return false;
    }

    private Reading read(Address address, Connection known) {
        var lag = tenancy.read(address.tenant(), () -> inbound.lag(address.tenant(), address.connection()));
        var oldest = lag.oldest();
        var age = oldest == null ? Duration.ZERO : Duration.between(oldest, clock.instant());
        var quota = known.quotaLeft();
        var tags = Tags.of(
                "channel", address.channel(), "connection", address.connection().toString());
        return new Reading(tags, lag.waiting(), age.toMillis() / 1000.0, quota == null ? Double.NaN : quota);
    }

    private void show() {
        if (gauges.isEmpty()) {
            return;
        }
        var readings = last.get();
        gauges.get(0)
                .register(
                        readings.stream()
                                .map(one -> Row.of(one.tags(), one.waiting()))
                                .toList(),
                        true);
        gauges.get(1)
                .register(
                        readings.stream()
                                .map(one -> Row.of(one.tags(), one.lagSeconds()))
                                .toList(),
                        true);
        gauges.get(2)
                .register(
                        readings.stream()
                                .map(one -> Row.of(one.tags(), one.quotaLeft()))
                                .toList(),
                        true);
    }
}
