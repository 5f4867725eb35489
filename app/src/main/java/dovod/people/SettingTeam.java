package dovod.people;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a team, or changes its name, its calendar and who is in it. */
@Component
public class SettingTeam {

    private final Teams teams;
    private final JdbcTeams rows;
    private final JdbcPeople people;
    private final Tenancy tenancy;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    SettingTeam(
            Teams teams,
            JdbcTeams rows,
            JdbcPeople people,
            Tenancy tenancy,
            Audit audit,
            ApplicationEventPublisher events) {
        this.teams = teams;
        this.rows = rows;
        this.people = people;
        this.tenancy = tenancy;
        this.audit = audit;
        this.events = events;
    }

    /**
     * @param id null for a new one
     * @return its id
     */
    public UUID set(Actor actor, @Nullable UUID id, TeamDraft draft) {
        actor.need(Right.ADMINISTER);
        return tenancy.in(actor.tenant(), () -> {
            var team = id == null ? make(actor, draft) : change(actor, existing(actor, id), draft);
            audit.did(actor, id == null ? "team.made" : "team.changed", "team:" + team.id(), told(team));
            return team.id();
        });
    }

    private Team make(Actor actor, TeamDraft draft) {
        var team = checked(actor, Ids.next(), draft);
        rows.add(actor.tenant(), team);
        return team;
    }

    private Team change(Actor actor, Team before, TeamDraft draft) {
        var team = checked(actor, before.id(), draft);
        rows.save(actor.tenant(), team);
        if (!team.calendar().equals(before.calendar())) {
            events.publishEvent(new CalendarOfTeamChanged(actor.tenant(), team.id()));
        }
        return team;
    }

    private Team existing(Actor actor, UUID id) {
        return rows.find(actor.tenant(), id).orElseThrow(NotFound::new);
    }

    /** Every id that came in is looked up as this tenant sees it. */
    private Team checked(Actor actor, UUID id, TeamDraft typed) {
        var draft = new Draft();
        var name = draft.line("name", typed.name(), 100);
        if (rows.isNamed(actor.tenant(), name, id)) {
            draft.refuse(Refusal.field("name", "team_named"));
        }
        var calendar = teams.calendars(actor.tenant()).stream()
                .filter(choice -> choice.id().equals(typed.calendar()))
                .findFirst();
        if (calendar.isEmpty()) {
            draft.refuse(Refusal.field("calendar", "calendar_missing"));
        }
        var members = typed.members().stream().distinct().toList();
        if (people.names(actor.tenant(), members).size() != members.size()) {
            throw new NotFound();
        }
        draft.settle();
        return new Team(id, name, calendar.orElseThrow().id(), members);
    }

    private static Map<String, Object> told(Team team) {
        return Map.of("name", team.name(), "calendar", team.calendar(), "members", team.members());
    }
}
