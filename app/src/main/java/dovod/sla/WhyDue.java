package dovod.sla;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says why a clock ends when it does: what was counted, what was left out, and for what reason. */
@Component
public class WhyDue {

    private final Tenancy tenancy;
    private final JdbcClocks stored;
    private final Clocks clocks;
    private final Timetable timetable;
    private final Clock clock;

    WhyDue(Tenancy tenancy, JdbcClocks stored, Clocks clocks, Timetable timetable, Clock clock) {
        this.tenancy = tenancy;
        this.stored = stored;
        this.clocks = clocks;
        this.timetable = timetable;
        this.clock = clock;
    }

    public Why explain(Actor actor, UUID id) {
        actor.need(Right.READ_CASES);
        return tenancy.in(actor.tenant(), () -> {
            var asked = stored.find(actor.tenant(), id).orElseThrow(NotFound::new);
            var today = timetable.of(actor.tenant());
            var hours = today.hours(asked);
            var explanation = asked.work().explain(hours, end(asked));
            return new Why(
                    clocks.face(asked),
                    asked.isOurs() ? today.calendar(asked.calendar()).name() : null,
                    hours.zone(),
                    WhyLines.of(explanation));
        });
    }

    /** Up to its due time; a paused clock has none, so up to now. */
    private Instant end(StoredClock asked) {
        var due = asked.dueAt();
        return due == null ? clock.instant() : due;
    }
}
