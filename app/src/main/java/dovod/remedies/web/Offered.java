package dovod.remedies.web;

import dovod.catalog.Kits;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.ledger.Costs;
import dovod.platform.Dictionary;
import dovod.platform.Words;
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
    private final Kits kits;
    private final Dictionary dictionary;

    Offered(Remedies remedies, Limits limits, Costs costs, Kits kits, Dictionary dictionary) {
        this.remedies = remedies;
        this.limits = limits;
        this.costs = costs;
        this.kits = kits;
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
            offered.put(remedy.id().toString(), offered(remedy, words));
        }
        return offered;
    }

    /** What costs nothing has no price, and what costs the same each time has no limit beside it. */
    private static String offered(Remedy remedy, Words words) {
        var usual = words.money(remedy.usual());
        if (remedy.most().minor() == 0) {
            return remedy.title();
        }
        return remedy.usual().equals(remedy.most())
                ? words.say("remedies.offered.fixed", remedy.title(), usual)
                : words.say("remedies.offered", remedy.title(), usual, words.money(remedy.most()));
    }

    Map<String, String> reasons(Actor actor) {
        var words = dictionary.in(actor.language(), actor.zone());
        var reasons = new LinkedHashMap<String, String>();
        for (var reason : Reason.values()) {
            reasons.put(reason.code(), words.say("ledger.reason." + reason.code()));
        }
        return reasons;
    }

    /**
     * The kits of the catalogue by what the marketplace calls them, and none.
     *
     * @param chosen stays to be chosen though the catalogue does not know it any more
     */
    Map<String, String> kits(Actor actor, String chosen) {
        var words = dictionary.in(actor.language(), actor.zone());
        var offered = new LinkedHashMap<String, String>();
        offered.put("", words.say("remedies.kit.none"));
        for (var shelf : kits.all(actor.tenant())) {
            var kit = shelf.kit();
            var said = words.say("remedies.kit.offered", kit.name(), shelf.product(), kit.sku());
            offered.putIfAbsent(kit.sku(), kit.price() == null ? said : said + " · " + words.money(kit.price()));
        }
        if (!offered.containsKey(chosen)) {
            offered.put(chosen, words.say("remedies.kit.unknown", chosen));
        }
        return offered;
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
