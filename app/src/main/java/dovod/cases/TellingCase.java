package dovod.cases;

import dovod.kernel.Actor;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts into a case's history what a room above did for it, in that room's words. */
@Component
public class TellingCase {

    private final ChangingCases changing;
    private final Clock clock;

    TellingCase(ChangingCases changing, Clock clock) {
        this.changing = changing;
        this.clock = clock;
    }

    /**
     * Joins the caller's transaction. The caller has seen to the right.
     *
     * @param key of the message that tells it
     * @param arguments what the message is filled with; one that begins with {@code =} is a message key itself
     */
    public void tell(Actor actor, CaseId id, String key, String... arguments) {
        changing.change(actor.tenant(), id, (all, one) -> {
            one.tell(clock.instant(), actor.person(), new CaseEvent.Told(key, List.of(arguments)));
            return one;
        });
    }
}
