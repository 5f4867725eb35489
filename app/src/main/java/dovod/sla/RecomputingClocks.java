package dovod.sla;

import dovod.kernel.TenantId;
import dovod.platform.Job;
import dovod.platform.Jobs;
import dovod.platform.Tenancy;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Works out every running clock of a calendar anew. It goes piece by piece, and may be run again at any time: the
 * outcome is the same.
 */
@Component
class RecomputingClocks {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int PIECE = 1000;

    private final Tenancy tenancy;
    private final JdbcClocks clocks;
    private final Timetable timetable;
    private final ApplicationEventPublisher events;
    private final Job job;

    RecomputingClocks(
            Tenancy tenancy, JdbcClocks clocks, Timetable timetable, ApplicationEventPublisher events, Jobs jobs) {
        this.tenancy = tenancy;
        this.clocks = clocks;
        this.timetable = timetable;
        this.events = events;
        this.job = jobs.once(
                "sla.recompute",
                "sla.job.recompute",
                (tenant, calendar) -> recompute(tenant, UUID.fromString(calendar)));
    }

    /** Asks for it to be done as soon as this transaction commits. */
    void ask(TenantId tenant, UUID calendar) {
        job.ask(tenant, calendar.toString(), calendar.toString());
    }

    void recompute(TenantId tenant, UUID calendar) {
        var last = BEFORE_ALL;
        for (var piece = recompute(tenant, calendar, last); !piece.isEmpty(); ) {
            var subjects = piece.stream().map(StoredClock::subject).distinct().toList();
            // Whoever hears this locks rows of its own, and does so before clocks: not in the same transaction.
            tenancy.run(tenant, () -> events.publishEvent(new ClocksMoved(tenant, subjects)));
            last = piece.getLast().id();
            piece = recompute(tenant, calendar, last);
        }
    }

    private List<StoredClock> recompute(TenantId tenant, UUID calendar, UUID after) {
        return tenancy.in(tenant, () -> {
            var today = timetable.of(tenant);
            var piece = clocks.lockByCalendar(tenant, calendar, after, PIECE);
            clocks.save(
                    tenant,
                    piece.stream()
                            .map(clock -> ClockRack.promised(clock, today.calendar(calendar), today))
                            .toList());
            return piece;
        });
    }
}
