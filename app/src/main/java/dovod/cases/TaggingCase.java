package dovod.cases;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Sets the tags of a case, the whole list. */
@Component
public class TaggingCase {

    private static final int LONGEST = 40;
    private static final int MOST = 20;

    private final ChangingCases changing;
    private final Clock clock;

    TaggingCase(ChangingCases changing, Clock clock) {
        this.changing = changing;
        this.clock = clock;
    }

    public void tag(Actor actor, CaseId id, List<String> tags) {
        actor.need(Right.WORK_CASES);
        var wanted = clean(tags);
        changing.change(actor.tenant(), id, (all, one) -> {
            one.needUnmerged();
            tag(actor, one, wanted);
            return one;
        });
    }

    private void tag(Actor actor, LockedCase one, List<String> wanted) {
        var care = one.row().care();
        var added = without(wanted, care.tags());
        var removed = without(care.tags(), wanted);
        if (!added.isEmpty() || !removed.isEmpty()) {
            one.become(one.row()
                    .with(new CaseRow.Care(care.waitingOn(), care.owner(), care.team(), care.priority(), wanted)));
            one.tell(clock.instant(), actor.personId(), new CaseEvent.Tagged(added, removed));
        }
    }

    /** Without blanks, line breaks and repetitions, in order. */
    static List<String> clean(Collection<String> tags) {
        var clean = new TreeMap<String, String>();
        for (var tag : tags) {
            var one = tag.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
            if (one.length() > LONGEST) {
                throw new Refused(Refusal.field("tags", "tag_too_long", LONGEST));
            }
            if (!one.isEmpty()) {
                clean.putIfAbsent(one.toLowerCase(Locale.ROOT), one);
            }
        }
        if (clean.size() > MOST) {
            throw new Refused(Refusal.field("tags", "too_many_tags", MOST));
        }
        return List.copyOf(clean.values());
    }

    private static List<String> without(List<String> tags, List<String> others) {
        var left = new ArrayList<>(tags);
        left.removeAll(others);
        return left;
    }
}
