package dovod.cases;

import dovod.cases.CaseRow.Care;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.people.People;
import dovod.people.Teams;
import dovod.sla.ClockTurn;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a case an owner and a team. A change of owner says why and hands over a brief. */
@Component
public class AssigningCase {

    private final ChangingCases changing;
    private final People people;
    private final Teams teams;
    private final Clock clock;

    AssigningCase(ChangingCases changing, People people, Teams teams, Clock clock) {
        this.changing = changing;
        this.people = people;
        this.teams = teams;
        this.clock = clock;
    }

    public void assign(Actor actor, CaseId id, HandOver to) {
        actor.need(Right.WORK_CASES);
        needOwner(actor, to.owner());
        var calendar = calendar(actor, to.team());
        changing.change(actor.tenant(), id, (all, one) -> {
            one.needOpen();
            assign(actor, one, to, calendar);
            return one;
        });
    }

    private void assign(Actor actor, LockedCase one, HandOver to, @Nullable UUID calendar) {
        var care = one.row().care();
        if (Objects.equals(care.owner(), to.owner()) && Objects.equals(care.team(), to.team())) {
            return;
        }
        var handedOver = care.owner() != null && !care.owner().equals(to.owner());
        var why = handedOver ? Written.needed("why", to.why(), "why_needed") : Written.shortEnough("why", to.why());
        var brief = handedOver && to.owner() != null
                ? Written.brief(to.brief())
                : to.brief().strip();
        one.become(one.row().with(new Care(care, to.owner(), to.team())));
        one.tell(
                clock.instant(),
                actor.personId(),
                new CaseEvent.Assigned(care.owner(), to.owner(), to.team(), why, brief));
        if (!Objects.equals(care.team(), to.team())) {
            one.current()
                    .forEach(strand -> one.turn(new ClockTurn.Moved(strand.conversation(), clock.instant(), calendar)));
        }
    }

    private void needOwner(Actor actor, @Nullable UUID owner) {
        if (owner == null) {
            return;
        }
        try {
            var person = people.get(actor.tenant(), owner);
            if (person.active() && person.role().may(Right.WORK_CASES)) {
                return;
            }
        } catch (NotFound nobody) {
            // told like somebody who may not answer buyers
        }
        throw new Refused(Refusal.field("owner", "nobody_such"));
    }

    private @Nullable UUID calendar(Actor actor, @Nullable UUID team) {
        if (team == null) {
            return null;
        }
        return teams.all(actor.tenant()).stream()
                .filter(one -> one.id().equals(team))
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.field("team", "team_unknown")))
                .calendar();
    }
}
