package dovod.cases;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.people.People;
import dovod.platform.Live;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who looks at a case and who writes, so that two do not answer the same buyer. A sign of life lasts 20 seconds. */
@Component
public class Presences {

    static final Duration LIFE = Duration.ofSeconds(20);

    private final Tenancy tenancy;
    private final JdbcCaseReads cases;
    private final JdbcPresences presences;
    private final People people;
    private final Live live;
    private final Clock clock;

    Presences(Tenancy tenancy, JdbcCaseReads cases, JdbcPresences presences, People people, Live live, Clock clock) {
        this.tenancy = tenancy;
        this.cases = cases;
        this.presences = presences;
        this.people = people;
        this.live = live;
        this.clock = clock;
    }

    /** A sign of life; others are told only when something changed by it. */
    public void look(Actor actor, CaseId id, Mode mode) {
        actor.need(Right.READ_CASES);
        var tenant = actor.tenant();
        tenancy.run(tenant, () -> {
            if (!cases.isThere(tenant, id.value())) {
                throw new NotFound();
            }
            var now = clock.instant();
            var known = presences.find(tenant, id.value(), actor.personId(), now.minus(LIFE));
            var presence = new JdbcPresences.Presence(id.value(), actor.personId(), mode);
            presences.put(tenant, presence, now);
            if (!known.equals(Optional.of(presence))) {
                live.tell(tenant, CaseTopic.of(id.value()), CaseTopic.PRESENCE);
            }
        });
    }

    public void leave(Actor actor, CaseId id) {
        actor.need(Right.READ_CASES);
        tenancy.run(actor.tenant(), () -> {
            if (presences.remove(actor.tenant(), id.value(), actor.personId())) {
                live.tell(actor.tenant(), CaseTopic.of(id.value()), CaseTopic.PRESENCE);
            }
        });
    }

    /** Who else is there, writers first. */
    public List<Present> at(Actor actor, CaseId id) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> at(actor, List.of(id.value())))
                .getOrDefault(id.value(), List.of());
    }

    Map<UUID, List<Present>> at(Actor actor, Collection<UUID> ids) {
        var found = presences.at(actor.tenant(), ids, since(clock.instant())).stream()
                .filter(presence -> !presence.person().equals(actor.person()))
                .toList();
        var names = people.names(
                actor.tenant(),
                found.stream().map(JdbcPresences.Presence::person).distinct().toList());
        var present = new HashMap<UUID, List<Present>>();
        for (var presence : found) {
            var person = new PersonName(presence.person(), names.getOrDefault(presence.person(), ""));
            present.computeIfAbsent(presence.caseId(), id -> new ArrayList<>())
                    .add(new Present(person, presence.mode()));
        }
        return present;
    }

    /** Sweeps away what nobody sees any more. */
    void forget(TenantId tenant) {
        tenancy.run(tenant, () -> presences.removeBefore(tenant, since(clock.instant())));
    }

    private static Instant since(Instant now) {
        return now.minus(LIFE);
    }
}
