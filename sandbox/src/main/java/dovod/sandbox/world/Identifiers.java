package dovod.sandbox.world;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gives out numbers shaped like the marketplace's; the same seed gives the same numbers. */
public final class Identifiers {
    private static final long FIRST_MESSAGE = 3_000_000_000_000_000_000L;

    private static final long IDS_A_SECOND = 10_000_000L;

    private static final long FIRST_NUMBER = 11_401_182_187_000L;
    private static final long NUMBERS_A_GENERATION = 10_000_000_000L;

    private final long seed;
    private SplittableRandom random;
    private int generation;
    private final Map<Long, Long> lastMessages = new HashMap<>();
    private long lastNumber;

    public Identifiers(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.lastNumber = FIRST_NUMBER;
    }

    /**
     * A message's id: 19 digits, growing with the time of the message, also when what is older is told later, and
     * growing within a second.
     */
    synchronized long message(Instant at) {
        var second = at.getEpochSecond();
        var last = lastMessages.getOrDefault(second, FIRST_MESSAGE + second * IDS_A_SECOND);
        var next = last + 1 + random.nextInt(7);
        lastMessages.put(second, next);
        return next;
    }

    /** A UUID. */
    public synchronized String uuid() {
        var high = (random.nextLong() & ~0xF000L) | 0x4000L;
        var low = (random.nextLong() >>> 2) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    /** A promo code: ten characters that nobody mistakes for one another. */
    public synchronized String code() {
        var letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
        return random.ints(10, 0, letters.length())
                .mapToObj(index -> letters.substring(index, index + 1))
                .collect(Collectors.joining());
    }

    /** A growing number for operations, returns and addresses. */
    public synchronized long number() {
        return lastNumber += 1 + random.nextInt(900);
    }

    /** How often these numbers have gone on from a saved state. */
    public synchronized int generation() {
        return generation;
    }

    /** Goes on beside numbers that were given out before a state was saved: other lots, and greater numbers. */
    synchronized void renew(int next, Collection<Shop> shops) {
        generation = next;
        random = new SplittableRandom(seed + next);
        lastNumber = FIRST_NUMBER + next * NUMBERS_A_GENERATION;
        lastMessages.clear();
        shops.stream()
                .flatMap(shop -> shop.chats().stream())
                .flatMap(chat -> chat.messages().stream())
                .forEach(message -> lastMessages.merge(message.at().getEpochSecond(), message.id(), Math::max));
    }
}
