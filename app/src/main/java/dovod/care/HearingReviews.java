package dovod.care;

import dovod.platform.Job;
import dovod.platform.Jobs;
import dovod.reviews.VoiceJoined;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A person joined a review to a case, or took it apart again: a case that is watched is looked at at once, as a job,
 * since whoever joins holds the review and care is locked before its case.
 */
@Component
class HearingReviews {

    private final Job looking;

    HearingReviews(SeeingAfterwards seeing, Jobs jobs) {
        this.looking = jobs.once(
                "care.review", "care.job.review", (tenant, payload) -> seeing.see(tenant, UUID.fromString(payload)));
    }

    @EventListener
    void hear(VoiceJoined joined) {
        var id = joined.caseId().toString();
        looking.ask(joined.tenant(), id, id);
    }
}
