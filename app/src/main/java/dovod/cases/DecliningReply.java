package dovod.cases;

import dovod.conversations.ConversationId;
import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.quality.OpenQuestions;
import dovod.sla.ClockTurn;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Decides that what stands open needs no reply, and says why. */
@Component
public class DecliningReply {

    private final ChangingCases changing;
    private final OpenQuestions questions;
    private final Clock clock;

    DecliningReply(ChangingCases changing, OpenQuestions questions, Clock clock) {
        this.changing = changing;
        this.questions = questions;
        this.clock = clock;
    }

    public void decline(Actor actor, CaseId id, String reason) {
        actor.need(Right.WORK_CASES);
        var why = Written.reason("reason", reason);
        changing.change(actor.tenant(), id, (all, one) -> {
            decline(actor, one, why);
            return one;
        });
    }

    private void decline(Actor actor, LockedCase one, String why) {
        one.needUnmerged();
        var open = one.current().stream().filter(LockedStrand::isUnanswered).toList();
        if (open.isEmpty()) {
            throw new Refused(Refusal.conflict("nothing_open"));
        }
        var now = clock.instant();
        for (var strand : open) {
            strand.settled();
            questions.setAside(actor, new ConversationId(strand.conversation()), why);
            one.turn(new ClockTurn.Dropped(strand.conversation(), now));
        }
        if (one.row().care().waitingOn() == WaitingOn.US) {
            one.waitFor(WaitingOn.BUYER);
        }
        one.tell(now, actor.personId(), new CaseEvent.Declined(why, open.size()));
    }
}
