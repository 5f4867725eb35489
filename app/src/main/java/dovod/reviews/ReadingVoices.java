package dovod.reviews;

import dovod.platform.Tenancy;
import dovod.reviews.spi.DoorShut;
import dovod.reviews.spi.ReviewDoor;
import dovod.reviews.spi.Source;
import dovod.reviews.spi.VoiceKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One round of reading a connection: what is new, then a walk through the whole list when the marketplace's own count
 * differs from ours, or when there has been none for a day; then answers.
 */
@Component
public class ReadingVoices {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingVoices.class);
    private static final Duration STALE = Duration.ofDays(1);

    private final Tenancy tenancy;
    private final JdbcReadings readings;
    private final JdbcListed listed;
    private final WalkingVoices walking;
    private final FindingLoss loss;
    private final ReadingAnswers answers;
    private final Clock clock;

    ReadingVoices(
            Tenancy tenancy,
            JdbcReadings readings,
            JdbcListed listed,
            WalkingVoices walking,
            FindingLoss loss,
            ReadingAnswers answers,
            Clock clock) {
        this.tenancy = tenancy;
        this.readings = readings;
        this.listed = listed;
        this.walking = walking;
        this.loss = loss;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * Reads reviews and questions. What cannot be read until a person changes something is written down and stops
     * nobody.
     *
     * @throws DoorShut when it should be tried again soon
     */
    public void read(Source source, ReviewDoor door) throws DoorShut {
        var first = read(source, door, VoiceKind.REVIEW);
        var second = read(source, door, VoiceKind.QUESTION);
        if (first != null) {
            throw first;
        }
        if (second != null) {
            throw second;
        }
    }

    private @Nullable DoorShut read(Source source, ReviewDoor door, VoiceKind kind) {
        try {
            round(source, door, kind);
            answers.read(source, door, kind);
            tenancy.run(source.tenant(), () -> readings.read(source, kind, clock.instant()));
            return null;
        } catch (DoorShut shut) {
            LOG.info("{}s of connection {}: {}", kind.code(), source.connection(), shut.getMessage());
            tenancy.run(source.tenant(), () -> readings.shut(source, kind, shut));
            return shut.lasting() ? null : shut;
        }
    }

    private void round(Source source, ReviewDoor door, VoiceKind kind) throws DoorShut {
        var reading = tenancy.in(source.tenant(), () -> readings.begin(source, kind));
        if (reading.walkedAt() != null) {
            walking.news(source, door, kind);
        }
        if (isDue(reading.walkedAt()) || differs(source, door, reading)) {
            walk(source, door, reading);
        }
    }

    private boolean isDue(@Nullable Instant walkedAt) {
        return walkedAt == null || !clock.instant().isBefore(walkedAt.plus(STALE));
    }

    /** Where the marketplace does not count, only a walk can tell. */
    private boolean differs(Source source, ReviewDoor door, VoiceReading reading) throws DoorShut {
        var count = door.count(source, reading.kind());
        return count.isEmpty() || count.getAsInt() - reading.surplus() != present(source, reading.kind());
    }

    /** A walk that broke off, or left questions open, counts as none: the next round walks again. */
    private void walk(Source source, ReviewDoor door, VoiceReading reading) throws DoorShut {
        var kind = reading.kind();
        var began = clock.instant();
        long number = reading.walk() + 1;
        if (walking.walk(source, door, kind, number) && loss.settle(source, door, kind, number, began)) {
            int surplus = door.count(source, kind).orElse(0) - present(source, kind);
            tenancy.run(source.tenant(), () -> readings.walked(source, kind, number, surplus, clock.instant()));
        }
    }

    private int present(Source source, VoiceKind kind) {
        return tenancy.read(source.tenant(), () -> listed.present(source, kind));
    }
}
