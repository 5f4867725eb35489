package dovod.people;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.TenantId;
import dovod.platform.Live;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is signed in, and with what. Kept in the database, so that ending one ends it on every node at once. */
@Component
public class Sessions {

    private final JdbcSessions sessions;
    private final JdbcPeople people;
    private final Tenancy tenancy;
    private final Live live;
    private final Clock clock;

    Sessions(JdbcSessions sessions, JdbcPeople people, Tenancy tenancy, Live live, Clock clock) {
        this.sessions = sessions;
        this.people = people;
        this.tenancy = tenancy;
        this.live = live;
        this.clock = clock;
    }

    /** Who comes with this token; empty when it is none of ours, has ended, or its person may not come in. */
    public Optional<Visit> visit(String token) {
        return tenancy.directory(() -> sessions.find(Token.sha256(token))
                .filter(owned -> owned.session().lives(clock.instant()))
                .flatMap(this::visit));
    }

    /** Whether a token still opens something; asking is no visit. */
    public boolean lives(String token) {
        return tenancy.directory(() -> sessions.find(Token.sha256(token))
                .filter(owned -> owned.session().lives(clock.instant()))
                .flatMap(owned -> tenancy.read(owned.tenant(), () -> people.find(owned.tenant(), owned.person())))
                .filter(Person::active)
                .isPresent());
    }

    private Optional<Visit> visit(JdbcSessions.Owned owned) {
        return tenancy.in(owned.tenant(), () -> {
            var session = owned.session();
            if (session.seenLongAgo(clock.instant())) {
                sessions.seen(owned.tenant(), session.id(), clock.instant());
            }
            return people.find(owned.tenant(), owned.person())
                    .filter(Person::active)
                    .map(person -> new Visit(session.id(), person));
        });
    }

    /** The actor's own, the one used last first. */
    public List<Session> mine(Actor actor) {
        return tenancy.read(actor.tenant(), () -> sessions.of(actor.tenant(), actor.personId())).stream()
                .filter(session -> session.lives(clock.instant()))
                .toList();
    }

    /** Ends one of the actor's own. */
    public void end(Actor actor, UUID session) {
        tenancy.run(actor.tenant(), () -> {
            if (end(actor.tenant(), actor.personId(), session) == 0) {
                throw new NotFound();
            }
        });
    }

    /** Ends the one with this token, whoever's it is. */
    public void forget(String token) {
        tenancy.directory(() -> sessions.find(Token.sha256(token))
                .map(owned -> tenancy.<Integer>in(
                        owned.tenant(),
                        () -> end(
                                owned.tenant(), owned.person(), owned.session().id()))));
    }

    /** A session of its own for this person: always a new token, whatever the browser brought. */
    SignedIn open(Person person, Origin origin) {
        var now = clock.instant();
        var token = Token.fresh("");
        var session = new Session(Ids.next(), now, now, now.plus(Session.LONGEST), origin.address(), origin.agent());
        tenancy.run(
                person.tenant(),
                () -> sessions.add(token.digest(), new JdbcSessions.Owned(person.tenant(), person.id(), session)));
        return new SignedIn(token, person);
    }

    void endAll(Person person) {
        tenancy.run(person.tenant(), () -> end(person.tenant(), person.id(), null));
    }

    /** Open pages end with it. Within the tenant's transaction. */
    int end(TenantId tenant, UUID person, @Nullable UUID session) {
        live.askWhoStays(tenant, person);
        return sessions.end(tenant, person, session);
    }

    void endOld() {
        tenancy.directory(() -> {
            sessions.endOld(clock.instant());
            return true;
        });
    }
}
