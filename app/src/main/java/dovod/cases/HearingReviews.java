package dovod.cases;

import dovod.platform.Live;
import dovod.reviews.VoiceJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears that a review belongs to a case: its open pages want to be told. */
@Component
class HearingReviews {

    private final Live live;

    HearingReviews(Live live) {
        this.live = live;
    }

    @EventListener
    void hear(VoiceJoined joined) {
        live.tell(joined.tenant(), CaseTopic.of(joined.caseId()), CaseTopic.CHANGED);
    }
}
