package dovod.reviews;

import dovod.reviews.spi.DoorShut;
import dovod.reviews.spi.ReviewDoor;
import dovod.reviews.spi.Source;
import dovod.reviews.spi.VoiceKind;
import java.util.HashSet;
import org.springframework.stereotype.Component;

/** Goes through a marketplace's list page by page, each page written down before the next is asked for. */
@Component
class WalkingVoices {

    private final RecordingVoices recording;

    WalkingVoices(RecordingVoices recording) {
        this.recording = recording;
    }

    /** From the newest one on until a page holds nothing new. */
    void news(Source source, ReviewDoor door, VoiceKind kind) throws DoorShut {
        go(source, door, kind, 0);
    }

    /**
     * Through the whole list.
     *
     * @return false when it broke off: the marketplace said that there was more, and not where
     */
    boolean walk(Source source, ReviewDoor door, VoiceKind kind, long number) throws DoorShut {
        return go(source, door, kind, number);
    }

    private boolean go(Source source, ReviewDoor door, VoiceKind kind, long walk) throws DoorShut {
        var asked = new HashSet<String>();
        var cursor = "";
        while (asked.add(cursor)) {
            var page = door.page(source, kind, cursor);
            int fresh = recording.record(source, page.voices(), walk);
            if (!page.more()) {
                return true;
            }
            if (walk == 0 && fresh == 0 && !page.voices().isEmpty()) {
                return true;
            }
            cursor = page.cursor();
        }
        return false;
    }
}
