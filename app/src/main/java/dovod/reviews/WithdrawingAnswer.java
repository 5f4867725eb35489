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
import org.springframework.stereotype.Component;

/** Takes an answer back before it has left; its text is a draft again. */
@Component
public class WithdrawingAnswer {

    private final Tenancy tenancy;
    private final JdbcAnswers answers;
    private final JdbcAnswerDrafts drafts;
    private final Live live;
    private final Clock clock;

    WithdrawingAnswer(Tenancy tenancy, JdbcAnswers answers, JdbcAnswerDrafts drafts, Live live, Clock clock) {
        this.tenancy = tenancy;
        this.answers = answers;
        this.drafts = drafts;
        this.live = live;
        this.clock = clock;
    }

    /**
     * @return the review or question it was for
     * @throws Refused {@code too_late} (conflict) when it has left
     */
    public UUID withdraw(Actor actor, UUID id) {
        actor.need(Right.WORK_CASES);
        return tenancy.in(actor.tenant(), () -> {
            var answer = answers.find(actor.tenant(), id).orElseThrow(NotFound::new);
            if (!answers.withdraw(actor.tenant(), id)) {
                throw new Refused(Refusal.conflict("too_late"));
            }
            drafts.keep(actor.tenant(), answer.voice(), actor.personId(), answer.text(), clock.instant());
            answers.settleVoice(actor.tenant(), answer.voice(), false);
            live.tell(actor.tenant(), VoiceTopic.ALL, VoiceTopic.CHANGED);
            return answer.voice();
        });
    }
}
