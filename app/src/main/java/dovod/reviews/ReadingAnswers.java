package dovod.reviews;

import dovod.platform.Tenancy;
import dovod.reviews.spi.DoorShut;
import dovod.reviews.spi.ReviewDoor;
import dovod.reviews.spi.Source;
import dovod.reviews.spi.VoiceKind;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Reads the answers that have changed, and those whose moderation is waited for. */
@Component
class ReadingAnswers {

    private static final int AT_ONCE = 100;
    private static final Duration MODERATION = Duration.ofMinutes(4);

    private final Tenancy tenancy;
    private final JdbcVoices voices;
    private final RecordingAnswers recording;
    private final Clock clock;

    ReadingAnswers(Tenancy tenancy, JdbcVoices voices, RecordingAnswers recording, Clock clock) {
        this.tenancy = tenancy;
        this.voices = voices;
        this.recording = recording;
        this.clock = clock;
    }

    void read(Source source, ReviewDoor door, VoiceKind kind) throws DoorShut {
        var before = clock.instant().minus(MODERATION);
        var unread = tenancy.read(source.tenant(), () -> voices.withUnreadAnswers(source, kind, before, AT_ONCE));
        for (var voice : unread) {
            recording.record(source.tenant(), voice.id(), door.answers(source, voice.address()));
        }
    }
}
