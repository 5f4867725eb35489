package dovod.cases;

import dovod.kernel.TenantId;
import dovod.people.CalendarOfTeamChanged;
import dovod.platform.Job;
import dovod.platform.Jobs;
import dovod.platform.Tenancy;
import dovod.sla.ClockTurn;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A team works by another calendar: the running clocks of its cases follow, piece by piece. */
@Component
class HearingTeams {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int PIECE = 200;

    private final Tenancy tenancy;
    private final ChangingCases changing;
    private final JdbcCases cases;
    private final Clock clock;
    private final Job moving;

    HearingTeams(Tenancy tenancy, ChangingCases changing, JdbcCases cases, Clock clock, Jobs jobs) {
        this.tenancy = tenancy;
        this.changing = changing;
        this.cases = cases;
        this.clock = clock;
        this.moving = jobs.once(
                "cases.calendar", "cases.job.calendar", (tenant, team) -> move(tenant, UUID.fromString(team)));
    }

    @EventListener
    void hear(CalendarOfTeamChanged changed) {
        moving.ask(changed.tenant(), changed.team().toString(), changed.team().toString());
    }

    /** May be run again at any time: the outcome is the same. */
    private void move(TenantId tenant, UUID team) {
        for (var piece = after(tenant, team, BEFORE_ALL); !piece.isEmpty(); ) {
            changing.changeAll(tenant, piece, this::move);
            piece = after(tenant, team, piece.getLast());
        }
    }

    private void move(LockedCases locked, LockedCase one) {
        var now = clock.instant();
        one.current()
                .forEach(strand -> one.turn(new ClockTurn.Moved(strand.conversation(), now, locked.calendar(one))));
    }

    private List<UUID> after(TenantId tenant, UUID team, UUID last) {
        return tenancy.read(tenant, () -> cases.ofTeam(tenant, team, last, PIECE));
    }
}
