package dovod.people;

import dovod.kernel.Ids;
import dovod.kernel.Language;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Role;
import dovod.kernel.TenantId;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The first run: the tenant, its owner, the first team. Possible once. */
@Component
public class OpeningDesk {

    private static final TenantId FIRST = new TenantId(1);

    private final JdbcLogins logins;
    private final JdbcPeople people;
    private final JdbcTeams teams;
    private final PasswordPolicy policy;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Tenancy tenancy;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpeningDesk(
            JdbcLogins logins,
            JdbcPeople people,
            JdbcTeams teams,
            PasswordPolicy policy,
            Passwords passwords,
            Sessions sessions,
            Tenancy tenancy,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.logins = logins;
        this.people = people;
        this.teams = teams;
        this.policy = policy;
        this.passwords = passwords;
        this.sessions = sessions;
        this.tenancy = tenancy;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The owner, signed in. */
    public SignedIn open(NewDesk desk, Origin origin) {
        var draft = new Draft();
        var firm = draft.line("firm", desk.firm(), 100);
        var owner = owner(draft, desk);
        var password = draft.password(policy, desk.password(), owner.email(), owner.name(), firm);
        draft.settle();
        var hash = passwords.hash(password);
        return tenancy.in(FIRST, () -> {
            if (!logins.addTenant(FIRST, firm, clock.instant())) {
                throw new Refused(Refusal.conflict("desk_open"));
            }
            people.add(owner);
            logins.save(new Login(owner.email(), FIRST, owner.id(), hash), clock.instant());
            settle(owner, origin);
            return sessions.open(owner, origin);
        });
    }

    private void settle(Person owner, Origin origin) {
        var actor = owner.actor(origin.address());
        var team = new Team(Ids.next(), teamName(owner.language()), Ids.next(), List.of(owner.id()));
        teams.add(FIRST, team);
        audit.did(actor, "desk.opened", "tenant:" + FIRST);
        events.publishEvent(new DeskOpened(actor, team.id(), team.calendar()));
    }

    private Person owner(Draft draft, NewDesk desk) {
        return new Person(
                FIRST,
                Ids.next(),
                draft.email("email", desk.email()),
                draft.line("name", desk.name(), 100),
                Role.OWNER,
                desk.language(),
                "system",
                "comfortable",
                desk.zone(),
                true,
                clock.instant(),
                null,
                true);
    }

    private static String teamName(Language language) {
        return switch (language) {
            case RU -> "Поддержка";
            case EN -> "Support";
        };
    }
}
