package dovod.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.platform.ClockMeter;
import dovod.platform.spi.Forgetful;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often one network may fail to sign in. A network is what one household or office has: /24, or /64 of IPv6. */
@Component
class AddressLimit implements Forgetful {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int IPV4_NETWORK = 3;
    private static final int IPV6_NETWORK = 8;

    private final Cache<String, Bucket> buckets;
    private final TimeMeter meter;
    private final int most;

    AddressLimit(Clock clock, @Value("${dovod.people.failures-per-network:60}") int most) {
        this.meter = new ClockMeter(clock);
        this.most = most;
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(WINDOW)
                .maximumSize(100_000)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** Takes one attempt; {@link #giveBack} when it turns out well. */
    void take(String address) {
        var probe = bucket(address).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new Refused(Refusal.tooMany("sign_in_often"));
        }
    }

    void giveBack(String address) {
        bucket(address).addTokens(1);
    }

    @Override
    public void forget() {
        buckets.invalidateAll();
    }

    private Bucket bucket(String address) {
        return buckets.get(
                network(address),
                any -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
                        .withCustomTimePrecision(meter)
                        .build());
    }

    static String network(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == 4 ? IPV4_NETWORK : IPV6_NETWORK));
        } catch (IllegalArgumentException unreadable) {
            return address;
        }
    }
}
