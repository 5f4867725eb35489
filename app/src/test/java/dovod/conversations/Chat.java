package dovod.conversations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A thread on the fake marketplace, from which arrivals are told. */
record Chat(String id) {

    static final UUID CONNECTION = new UUID(0x019aa00000007001L, 0x8000000000000001L);
    static final UUID SHOP = new UUID(0x019aa00000007002L, 0x8000000000000001L);
    static final Instant NOON = Instant.parse("2026-11-21T09:00:00Z");

    static final Chat IGOR = new Chat("chat-igor");

    /** The buyer's message number so many, a minute after the one before. */
    Arrival buyer(long number, String text) {
        return told(number, Author.BUYER, text, List.of(), NOON.plus(Duration.ofMinutes(number)), false);
    }

    Arrival us(long number, String text, Instant at) {
        return told(number, Author.US, text, List.of(), at, false);
    }

    Arrival file(long number, Instant at) {
        return told(number, Author.US, "", List.of("https://fake.example/files/" + number + ".png"), at, false);
    }

    Arrival changed(long number, String text) {
        return told(number, Author.BUYER, text, List.of(), NOON.plus(Duration.ofMinutes(number)), true);
    }

    Arrival told(long number, Author author, String text, List<String> pictures, Instant at, boolean changed) {
        return new Arrival(
                FakeCourier.CHANNEL,
                CONNECTION,
                SHOP,
                id,
                "buyer",
                String.valueOf(3_000_000_000_000_000_000L + number),
                author,
                "buyer-of-" + id,
                author == Author.BUYER ? "Игорь" : null,
                text,
                pictures,
                at,
                "48866017-0495",
                "48866017-0495-1",
                "1789012345",
                changed);
    }
}
