package dovod.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.IntConsumer;

/**
 * How large the seeded desk is, and where each thing of it stands: everything is worked out from its number, so that
 * tables can be filled at once and a measurement can name rows without asking.
 *
 * @param conversations over all tenants; the first 97 of 100 belong to the large one
 * @param perConversation messages of each
 */
record Scale(int conversations, int perConversation, Instant now) {

    static final long LARGE = 1;
    static final int SMALL_TENANTS = 10;
    static final int PRODUCTS = 500;
    private static final Duration SPAN = Duration.ofDays(3 * 365);

    /** Kinds of rows, so that equal numbers of different kinds get different ids. */
    enum Kind {
        SHOP,
        CONNECTION,
        PERSON,
        TEAM,
        CALENDAR,
        BUYER,
        CONVERSATION,
        MESSAGE,
        CASE,
        EVENT,
        CLOCK,
        OTHER,
        PROCEDURE,
        INQUIRY,
        COST,
        REMEDY,
        GRANT,
        VOICE,
        CONTRACT,
        SNAPSHOT,
        CLAUSE
    }

    static Scale of(int conversations, int messages) {
        return new Scale(conversations, messages / conversations, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    int large() {
        return conversations / 100 * 97;
    }

    long tenantOf(int conversation) {
        return conversation < large() ? LARGE : LARGE + 1 + conversation % SMALL_TENANTS;
    }

    /** The first conversation and each of this step after it. */
    void every(int step, IntConsumer conversation) {
        for (int n = 0; n < conversations; n += step) {
            conversation.accept(n);
        }
    }

    /** Older conversations have lower numbers, within a tenant. */
    Instant openedAt(int conversation) {
        double part = conversation < large()
                ? (double) conversation / large()
                : (double) (conversation - large()) / (conversations - large());
        return now.minus(SPAN)
                .plusSeconds((long) (part * SPAN.toSeconds() * 0.9999))
                .minusSeconds(40_000);
    }

    Instant writtenAt(int conversation, int message) {
        return openedAt(conversation).plusSeconds(7_200L * message + conversation % 60);
    }

    /** The last part of the conversations is still open. */
    boolean open(int conversation) {
        return large() - conversation <= large() / 17 && conversation < large()
                || conversations - conversation <= (conversations - large()) / 17;
    }

    static UUID id(Kind kind, long number, Instant at) {
        long mixed = mix(number * 31 + kind.ordinal());
        long high = at.toEpochMilli() << 16 | 0x7000 | mixed >>> 52;
        return new UUID(high, mixed & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }

    /** An id of something that stands outside time: a shop, a person. */
    static UUID fixed(Kind kind, long number) {
        return id(kind, number, Instant.EPOCH.plusSeconds(1_600_000_000));
    }

    UUID conversation(int number) {
        return id(Kind.CONVERSATION, number, openedAt(number));
    }

    UUID caseOf(int number) {
        return id(Kind.CASE, number, openedAt(number));
    }

    UUID message(int conversation, int number) {
        return id(Kind.MESSAGE, (long) conversation * perConversation + number, writtenAt(conversation, number));
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
