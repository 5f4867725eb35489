package dovod.ledger.web;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.ledger.CostKind;
import dovod.ledger.Costs;
import dovod.ledger.Entry;
import dovod.platform.Dictionary;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the dialogs about entries show. */
@Component
class EntryView {

    private final Costs costs;
    private final Dictionary dictionary;

    EntryView(Costs costs, Dictionary dictionary) {
        this.costs = costs;
        this.dictionary = dictionary;
    }

    Entry find(Actor actor, UUID id) {
        return costs.entry(actor, id);
    }

    Map<String, String> kinds(Actor actor) {
        var words = dictionary.in(actor.language(), actor.zone());
        var kinds = new LinkedHashMap<String, String>();
        Arrays.stream(CostKind.values())
                .forEach(kind -> kinds.put(kind.code(), words.say("ledger.kind." + kind.code())));
        return kinds;
    }

    /** By which a cost that is sent twice is known again. */
    static String freshKey() {
        return Ids.next().toString();
    }
}
