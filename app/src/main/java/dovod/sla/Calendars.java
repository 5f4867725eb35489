package dovod.sla;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.lib.businesstime.WeeklyHours;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The calendars of a tenant. One of them is the standard: it holds for cases of no team. */
@Component
public class Calendars {

    private static final ZoneId HOME = ZoneId.of("Europe/Moscow");
    private static final Duration FIRST_REPLY = Duration.ofHours(2);
    private static final Duration NEXT_REPLY = Duration.ofHours(4);

    private final Tenancy tenancy;
    private final JdbcCalendars calendars;
    private final HolidayYears years;
    private final Clock clock;

    Calendars(Tenancy tenancy, JdbcCalendars calendars, HolidayYears years, Clock clock) {
        this.tenancy = tenancy;
        this.calendars = calendars;
        this.years = years;
        this.clock = clock;
    }

    /** The standard one first, then by name. */
    public List<CalendarName> all(TenantId tenant) {
        return full(tenant).stream()
                .map(calendar -> new CalendarName(calendar.id(), calendar.name(), calendar.zone()))
                .toList();
    }

    /** The standard calendar. */
    public UUID standard(TenantId tenant) {
        return full(tenant).getFirst().id();
    }

    /** All with their hours, for those who keep them. */
    public List<TeamCalendar> list(Actor actor) {
        actor.need(Right.ADMINISTER);
        return full(actor.tenant());
    }

    /** One as it stands, to be changed. */
    public CalendarDraft draft(Actor actor, UUID id) {
        actor.need(Right.ADMINISTER);
        return CalendarDraft.of(one(actor.tenant(), id));
    }

    /** What a new calendar begins with. */
    public CalendarDraft freshDraft() {
        var draft = CalendarDraft.of(newcomer(Ids.next()));
        return new CalendarDraft(
                "", draft.zone(), draft.week(), draft.holidays(), "", draft.firstReply(), draft.nextReply(), 0);
    }

    /** The holidays of a country from this year on. */
    public List<HolidayYear> holidays(Actor actor, String country) {
        var today = LocalDate.ofInstant(clock.instant(), HOME);
        return years.of(actor.tenant(), country).stream()
                .filter(year -> year.year() >= today.getYear())
                .map(HolidayYear::of)
                .toList();
    }

    /** All with their hours; a tenant without any gets a standard one: Monday to Friday, 9 to 18 in Moscow. */
    List<TeamCalendar> full(TenantId tenant) {
        return tenancy.in(tenant, () -> {
            var known = calendars.all(tenant);
            if (!known.isEmpty()) {
                return known;
            }
            calendars.addStandard(tenant, newcomer(Ids.next()));
            return calendars.all(tenant);
        });
    }

    /** The first calendar of a new desk, under the id its first team expects. */
    void begin(TenantId tenant, UUID id) {
        tenancy.run(tenant, () -> calendars.addStandard(tenant, newcomer(id)));
    }

    TeamCalendar one(TenantId tenant, UUID id) {
        return tenancy.in(tenant, () -> calendars.find(tenant, id).orElseThrow(NotFound::new));
    }

    private static TeamCalendar newcomer(UUID id) {
        return new TeamCalendar(
                id,
                "Основной",
                HOME,
                WeeklyHours.parse("Mon-Fri 09:00-18:00"),
                "RU",
                List.of(),
                true,
                0,
                FIRST_REPLY,
                NEXT_REPLY);
    }
}
