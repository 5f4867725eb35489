package dovod.reviews;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Live;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Sends an answer once more that did not go, because a person says so. */
@Component
public class AnsweringAgain {

    private final Tenancy tenancy;
    private final JdbcAnswers answers;
    private final Live live;
    private final Clock clock;

    AnsweringAgain(Tenancy tenancy, JdbcAnswers answers, Live live, Clock clock) {
        this.tenancy = tenancy;
        this.answers = answers;
        this.live = live;
        this.clock = clock;
    }

    /**
     * @return the review or question it is for
     * @throws Refused {@code not_failed} or {@code answer_on_its_way} (conflict)
     */
    public UUID again(Actor actor, UUID id) {
        actor.need(Right.WORK_CASES);
        try {
            return tenancy.in(actor.tenant(), () -> queue(actor, id));
        } catch (DuplicateKeyException another) {
            throw new Refused(Refusal.conflict("answer_on_its_way"));
        }
    }

    private UUID queue(Actor actor, UUID id) {
        var answer = answers.find(actor.tenant(), id).orElseThrow(NotFound::new);
        if (!answers.queueAgain(actor.tenant(), id, clock.instant())) {
            throw new Refused(Refusal.conflict("not_failed"));
        }
        answers.settleVoice(actor.tenant(), answer.voice(), false);
        live.tell(actor.tenant(), VoiceTopic.ALL, VoiceTopic.CHANGED);
        return answer.voice();
    }
}
