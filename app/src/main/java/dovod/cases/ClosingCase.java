package dovod.cases;

import dovod.cases.spi.ClosingGate;
import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.quality.OpenQuestions;
import dovod.sla.ClockTurn;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Closes a case: only when every message has its reply and every question its answer, and with a reason unless it waits
 * for the buyer.
 */
@Component
public class ClosingCase {

    private final ChangingCases changing;
    private final OpenQuestions questions;
    private final List<ClosingGate> gates;
    private final Audit audit;
    private final Clock clock;

    ClosingCase(ChangingCases changing, OpenQuestions questions, List<ClosingGate> gates, Audit audit, Clock clock) {
        this.changing = changing;
        this.questions = questions;
        this.gates = gates;
        this.audit = audit;
        this.clock = clock;
    }

    public void close(Actor actor, CaseId id, @Nullable String why) {
        close(actor, id, why, "");
    }

    /**
     * @param insistence why it closes although a question of the buyer is open or a {@link ClosingGate} is against it;
     *     needs {@link Right#OVERRULE_CHECK}
     * @throws Refused {@code questions_open} (conflict) when there are some and nobody insists; whatever a gate says
     */
    public void close(Actor actor, CaseId id, @Nullable String why, String insistence) {
        actor.need(Right.WORK_CASES);
        changing.change(actor.tenant(), id, (all, one) -> {
            needClosable(one);
            needAnswers(actor, one, Written.shortEnough("insistence", insistence));
            passGates(actor, id, insistence);
            close(one, actor, why == null ? "" : why);
            audit.did(actor, "case.closed", "case:" + one.row().number());
            return one;
        });
    }

    private void close(LockedCase one, Actor actor, String why) {
        var now = clock.instant();
        var reason = one.row().care().waitingOn() == WaitingOn.BUYER
                ? Written.shortEnough("why", why)
                : Written.needed("why", why, "why_needed");
        one.become(one.row().closed(new CaseRow.Closure(now, actor.personId(), reason.isEmpty() ? null : reason)));
        one.tell(now, actor.personId(), new CaseEvent.Closed(reason.isEmpty() ? null : reason));
        rest(one, now);
    }

    /** Nothing is owed any more. */
    static void rest(LockedCase one, Instant now) {
        one.current().forEach(strand -> one.turn(new ClockTurn.Dropped(strand.conversation(), now)));
    }

    private void needAnswers(Actor actor, LockedCase one, String insistence) {
        var open = questions.of(actor.tenant(), one.conversations());
        if (open.isEmpty()) {
            return;
        }
        if (insistence.isEmpty()) {
            throw new Refused(Refusal.conflict("questions_open", open.size()));
        }
        questions.overruled(actor, open, insistence);
    }

    private void passGates(Actor actor, CaseId id, String insistence) {
        var against =
                gates.stream().flatMap(gate -> gate.against(actor, id).stream()).toList();
        if (against.isEmpty()) {
            return;
        }
        if (insistence.isBlank()) {
            throw new Refused(against);
        }
        actor.need(Right.OVERRULE_CHECK);
        audit.did(actor, "case.closed_early", "case:" + id, Map.of("reason", insistence.strip()));
    }

    private static void needClosable(LockedCase one) {
        one.needUnmerged();
        if (one.row().closure() != null) {
            throw new Refused(Refusal.conflict("already_closed"));
        }
        if (!one.isAnswered()) {
            throw new Refused(Refusal.conflict("still_unanswered", one.countUnanswered()));
        }
    }
}
