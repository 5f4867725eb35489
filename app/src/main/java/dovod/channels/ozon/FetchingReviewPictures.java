package dovod.channels.ozon;

import dovod.channels.spi.Line;
import dovod.reviews.KeepingPictures;
import dovod.reviews.spi.DoorShut;
import dovod.reviews.spi.Source;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fetches the pictures of reviews, a few reviews at a time. */
@Component
class FetchingReviewPictures implements OzonActivity {

    static final String NAME = "review-pictures";

    private static final Duration EVERY = Duration.ofMinutes(1);

    private final KeepingPictures keeping;
    private final OzonReviews door;

    FetchingReviewPictures(KeepingPictures keeping, OzonReviews door) {
        this.keeping = keeping;
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
    public void take(Line line, @Nullable String argument) throws DoorShut, InterruptedException {
        keeping.keep(new Source(line.tenant(), line.channel(), line.connection(), line.shop()), door);
    }
}
