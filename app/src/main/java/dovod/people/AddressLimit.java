package dovod.people;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.platform.Throttle;
import dovod.platform.spi.Forgetful;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often one network may fail to sign in. A network is what one household or office has: /24, or /64 of IPv6. */
@Component
class AddressLimit implements Forgetful {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int IPV4_NETWORK = 3;
    private static final int IPV6_NETWORK = 8;

    private final Throttle<String> throttle;

    AddressLimit(Clock clock, @Value("${dovod.people.failures-per-network:60}") int most) {
        this.throttle = new Throttle<>(clock, most, WINDOW);
    }

    /** Takes one attempt; {@link #giveBack} when it turns out well. */
    void take(String address) {
        throttle.take(network(address)).ifPresent(wait -> {
            throw new Refused(Refusal.tooMany("sign_in_often"));
        });
    }

    void giveBack(String address) {
        throttle.giveBack(network(address));
    }

    @Override
    public void forget() {
        throttle.forget();
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
