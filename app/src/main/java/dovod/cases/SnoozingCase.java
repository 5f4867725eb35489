package dovod.cases;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Puts a case out of sight until a date. Its clocks run on, and one that runs out brings it back. */
@Component
public class SnoozingCase {

    private static final Duration LONGEST = Duration.ofDays(366);

    private final ChangingCases changing;
    private final Clock clock;

    SnoozingCase(ChangingCases changing, Clock clock) {
        this.changing = changing;
        this.clock = clock;
    }

    public void snooze(Actor actor, CaseId id, Snooze snooze) {
        actor.need(Right.WORK_CASES);
        changing.change(actor.tenant(), id, (all, one) -> {
            snooze(actor, one, snooze);
            return one;
        });
    }

    private void snooze(Actor actor, LockedCase one, Snooze snooze) {
        var now = clock.instant();
        one.needOpen();
        needWithinReach(snooze.until(), now);
        var reason = Written.reason("reason", snooze.reason());
        one.become(one.row().asleep(new CaseRow.Sleep(snooze.until(), reason, snooze.wakeOnReply())));
        one.tell(now, actor.personId(), new CaseEvent.Snoozed(snooze.until(), reason, snooze.wakeOnReply()));
    }

    static void needWithinReach(Instant until, Instant now) {
        if (!until.isAfter(now)) {
            throw new Refused(Refusal.field("until", "snooze_past"));
        }
        if (until.isAfter(now.plus(LONGEST))) {
            throw new Refused(Refusal.field("until", "snooze_too_long"));
        }
    }
}
