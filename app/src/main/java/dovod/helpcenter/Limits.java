package dovod.helpcenter;

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

/** How much strangers may write and bring: by network, by product, by thread. */
@Component
class Limits implements Forgetful {

    private static final int IPV4_NETWORK = 3;
    private static final int IPV6_NETWORK = 8;

    private final Throttle<String> letters;
    private final Throttle<String> lettersOfProduct;
    private final Throttle<String> words;
    private final Throttle<String> uploads;

    Limits(
            Clock clock,
            @Value("${dovod.help.letters-per-network:10}") int letters,
            @Value("${dovod.help.letters-per-product:60}") int lettersOfProduct,
            @Value("${dovod.help.words-per-thread:30}") int words,
            @Value("${dovod.help.uploads-per-network:40}") int uploads) {
        this.letters = new Throttle<>(clock, letters, Duration.ofHours(1));
        this.lettersOfProduct = new Throttle<>(clock, lettersOfProduct, Duration.ofHours(1));
        this.words = new Throttle<>(clock, words, Duration.ofHours(1));
        this.uploads = new Throttle<>(clock, uploads, Duration.ofHours(1));
    }

    void letter(Visit visit) {
        take(letters, visit.network());
        take(lettersOfProduct, visit.tenant() + "/" + visit.product());
    }

    void words(String thread) {
        take(words, thread);
    }

    void upload(Visit visit) {
        take(uploads, visit.network());
    }

    /** What one household or office has: /24, or /64 of IPv6. */
    static String network(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == 4 ? IPV4_NETWORK : IPV6_NETWORK));
        } catch (IllegalArgumentException unreadable) {
            return address;
        }
    }

    @Override
    public void forget() {
        letters.forget();
        lettersOfProduct.forget();
        words.forget();
        uploads.forget();
    }

    private static void take(Throttle<String> throttle, String who) {
        throttle.take(who).ifPresent(pause -> {
            throw new Refused(Refusal.tooMany("help_often", Math.max(1, pause.toMinutes())));
        });
    }
}
