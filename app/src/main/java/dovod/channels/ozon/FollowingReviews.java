package dovod.channels.ozon;

import dovod.channels.spi.Line;
import dovod.reviews.ReadingVoices;
import dovod.reviews.spi.DoorShut;
import dovod.reviews.spi.Source;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads reviews and questions every five minutes; what vanished is found by then. */
@Component
class FollowingReviews implements OzonActivity {

    static final String NAME = "reviews";

    private static final Duration EVERY = Duration.ofMinutes(5);

    private final ReadingVoices reading;
    private final OzonReviews door;

    FollowingReviews(ReadingVoices reading, OzonReviews door) {
        this.reading = reading;
        this.door = door;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Instant next(Instant ended) {
        return ended.plus(EVERY);
    }

    @Override
    public void take(Line line, @Nullable String argument) throws DoorShut {
        reading.read(new Source(line.tenant(), line.channel(), line.connection(), line.shop()), door);
    }
}
