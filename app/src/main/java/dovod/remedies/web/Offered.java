package dovod.remedies.web;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.ledger.Costs;
import dovod.platform.Dictionary;
import dovod.remedies.Limits;
import dovod.remedies.Limits.Budget;
import dovod.remedies.Reason;
import dovod.remedies.Remedies;
import dovod.remedies.Remedy;
import dovod.remedies.RemedyKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the forms offer. */
@Component
class Offered {

    private final Remedies remedies;
    private final Limits limits;
    private final Costs costs;
    private final Dictionary dictionary;

    Offered(Remedies remedies, Limits limits, Costs costs, Dictionary dictionary) {
        this.remedies = remedies;
        this.limits = limits;
        this.costs = costs;
        this.dictionary = dictionary;
    }

    /** @throws NotFound when there is no such case here */
    UUID known(Actor actor, UUID caseId) {
        return costs.of(actor, caseId).caseId();
    }

    Budget budget(Actor actor) {
        return limits.budget(actor);
    }

    Map<String, String> remedies(Actor actor) {
        var words = dictionary.in(actor.language(), actor.zone());
        var offered = new LinkedHashMap<String, String>();
        for (Remedy remedy : remedies.all(actor)) {
            offered.put(
                    remedy.id().toString(),
                    words.say(
                            "remedies.offered",
                            remedy.title(),
                            words.money(remedy.usual()),
                            words.money(remedy.most())));
        }
        return offered;
    }

    Map<String, String> reasons(Actor actor) {
        var words = dictionary.in(actor.language(), actor.zone());
        var reasons = new LinkedHashMap<String, String>();
        for (var reason : Reason.values()) {
            reasons.put(reason.code(), words.say("ledger.reason." + reason.code()));
        }
        return reasons;
    }

    Map<String, String> kinds(Actor actor) {
        var words = dictionary.in(actor.language(), actor.zone());
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : RemedyKind.values()) {
            kinds.put(kind.code(), words.say("remedies.kind." + kind.code()));
        }
        return kinds;
    }
}
