package dovod.conversations;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrivals made keepable, each message once, in the order in which they were written. */
final class Batch {

    private static final int WORD = 200;
    private static final Instant DAWN = Instant.parse("2000-01-01T00:00:00Z");
    private static final Duration FAST_CLOCK = Duration.ofHours(1);
    private static final Comparator<Arrival> AS_WRITTEN =
            Comparator.comparing(Arrival::at).thenComparing(Arrival::message, ExternalIds.ORDER);

    private Batch() {}

    /** The texts of a message told both before and after a change come out in this order: before, after. */
    static List<Arrival> of(List<Arrival> told, Instant now) {
        var once = new LinkedHashMap<Object, Arrival>();
        for (var arrival : told) {
            var clean = clean(arrival, now);
            // Told twice, the first word stands; changed twice, the last.
            once.merge(List.of(clean.thread(), clean.message(), clean.changed()), clean, Batch::prevailing);
        }
        var batch = new ArrayList<>(once.values());
        batch.sort(AS_WRITTEN.thenComparing(Arrival::changed));
        return batch;
    }

    private static Arrival prevailing(Arrival earlier, Arrival later) {
        return later.changed() ? later : earlier;
    }

    private static Arrival clean(Arrival told, Instant now) {
        return new Arrival(
                told.channel(),
                told.connection(),
                told.shop(),
                told.conversation(),
                told.kind(),
                told.message(),
                told.author(),
                PlainText.word(told.buyer(), WORD),
                PlainText.word(told.authorName(), WORD),
                PlainText.keepable(told.body()),
                told.pictures().stream().map(PlainText::keepable).toList(),
                credible(told.at(), now),
                number(told.order()),
                number(told.posting()),
                number(told.sku()),
                told.changed());
    }

    private static @Nullable String number(@Nullable String told) {
        return PlainText.word(told, WORD);
    }

    /** A moment that cannot be true is no moment: then it was written when it came. */
    private static Instant credible(Instant told, Instant now) {
        return told.isBefore(DAWN) || told.isAfter(now.plus(FAST_CLOCK)) ? now : told;
    }
}
