package dovod.sla;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a calendar with its promise, or changes one; running clocks follow in the background. */
@Component
public class SavingCalendar {

    private final Tenancy tenancy;
    private final JdbcCalendars rows;
    private final Calendars calendars;
    private final Audit audit;
    private final RecomputingClocks recomputing;

    SavingCalendar(
            Tenancy tenancy, JdbcCalendars rows, Calendars calendars, RecomputingClocks recomputing, Audit audit) {
        this.tenancy = tenancy;
        this.rows = rows;
        this.calendars = calendars;
        this.audit = audit;
        this.recomputing = recomputing;
    }

    /**
     * @param id null for a new one
     * @return its id
     */
    public UUID save(Actor actor, @Nullable UUID id, CalendarDraft draft) {
        actor.need(Right.ADMINISTER);
        return tenancy.in(actor.tenant(), () -> {
            var calendar = read(actor, id, draft);
            needOwnName(actor, calendar);
            if (id == null) {
                rows.add(actor.tenant(), calendar);
            } else {
                change(actor, calendar);
            }
            audit.did(
                    actor,
                    id == null ? "calendar.made" : "calendar.changed",
                    "calendar:" + calendar.id(),
                    told(calendar));
            return calendar.id();
        });
    }

    private TeamCalendar read(Actor actor, @Nullable UUID id, CalendarDraft draft) {
        return id == null
                ? CalendarReading.read(draft, Ids.next(), false)
                : CalendarReading.read(
                        draft, id, calendars.one(actor.tenant(), id).standard());
    }

    private void needOwnName(Actor actor, TeamCalendar calendar) {
        var taken = calendars.full(actor.tenant()).stream()
                .anyMatch(other ->
                        !other.id().equals(calendar.id()) && other.name().equals(calendar.name()));
        if (taken) {
            throw new Refused(Refusal.field("name", "calendar_name_taken"));
        }
    }

    private void change(Actor actor, TeamCalendar calendar) {
        if (!rows.change(actor.tenant(), calendar)) {
            throw new Refused(Refusal.conflict("calendar_moved_on"));
        }
        recomputing.ask(actor.tenant(), calendar.id());
    }

    private static Map<String, Object> told(TeamCalendar calendar) {
        return Map.of(
                "name", calendar.name(),
                "zone", calendar.zone().getId(),
                "hours", calendar.week().toString(),
                "first", calendar.firstReply().toString(),
                "next", calendar.nextReply().toString());
    }
}
