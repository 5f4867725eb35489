package dovod.cases;

import dovod.conversations.MessageId;
import dovod.kernel.Actor;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Says what shall become of a case once a reply has left. What can be foreseen to be refused is refused now; the reply
 * leaves all the same.
 */
@Component
public class PlanningSequel {

    private final ChangingCases changing;
    private final JdbcSequels sequels;
    private final FollowingReply following;
    private final Clock clock;

    PlanningSequel(ChangingCases changing, JdbcSequels sequels, FollowingReply following, Clock clock) {
        this.changing = changing;
        this.sequels = sequels;
        this.following = following;
        this.clock = clock;
    }

    public void plan(Actor actor, CaseId id, MessageId reply, Sequel sequel) {
        actor.need(Right.WORK_CASES);
        changing.change(actor.tenant(), id, (all, one) -> {
            var waits = one.current().stream().anyMatch(strand -> strand.holds(reply.value()));
            needPossible(one, reply, sequel);
            var planned = new JdbcSequels.Planned(one.id(), actor.personId(), sequel);
            sequels.put(actor.tenant(), reply.value(), planned);
            if (!waits) {
                following.left(actor.tenant(), one, reply.value(), clock.instant());
            }
            return one;
        });
    }

    private void needPossible(LockedCase one, MessageId reply, Sequel sequel) {
        switch (sequel) {
            case Sequel.Closing _ -> needClosable(one, reply);
            case Sequel.PuttingOff off -> {
                one.needOpen();
                SnoozingCase.needWithinReach(off.until(), clock.instant());
                Written.reason("reason", off.reason());
            }
        }
    }

    private static void needClosable(LockedCase one, MessageId reply) {
        var open = one.current().stream()
                .filter(strand -> strand.isUnanswered() && !strand.holds(reply.value()))
                .count();
        var obstacle = FollowingReply.obstacle(one, open);
        if (obstacle != null) {
            throw new Refused(obstacle);
        }
    }
}
