package dovod.browser;

import dovod.cast.Cast;
import dovod.cast.TestClock;
import dovod.conversations.Arrival;
import dovod.conversations.Author;
import dovod.conversations.Receiving;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings messages of buyers in, as a channel would. */
@Component
final class Post {

    static final UUID CONNECTION = new UUID(0x019aa00000007001L, 0x8000000000000001L);

    private final Receiving receiving;
    private final TestClock clock;
    private long number = 3_000_000_000_000_100_000L;

    Post(Receiving receiving, TestClock clock) {
        this.receiving = receiving;
        this.clock = clock;
    }

    void writes(String buyer, String text) {
        bring(buyer, Author.BUYER, text);
    }

    void bring(String buyer, Author author, String text) {
        receiving.receive(
                Cast.OLKHA,
                List.of(new Arrival(
                        "fake",
                        CONNECTION,
                        SHOP,
                        "chat-" + buyer,
                        "buyer",
                        Long.toString(number++),
                        author,
                        "buyer-" + buyer,
                        author == Author.BUYER ? buyer : null,
                        text,
                        List.of(),
                        clock.instant(),
                        "48866017-0495",
                        "48866017-0495-1",
                        "646399170",
                        false)));
    }

    static final UUID SHOP = new UUID(0x019aa00000007002L, 0x8000000000000001L);
}
