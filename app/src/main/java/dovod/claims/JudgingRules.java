package dovod.claims;

import dovod.contracts.Citation;
import dovod.contracts.Citation.Verdict;
import dovod.contracts.Citations;
import dovod.contracts.Contract;
import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.lib.replycheck.Span;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Holds the rules that replies lean on against the contracts that the desk keeps, as of the day of the event. */
@Component
public class JudgingRules {

    private static final int KEPT = 2_000;
    private static final List<Verdict> BEST_FIRST = List.of(
            Verdict.SAYS_THAT, Verdict.OLDER_VERSION, Verdict.SAYS_OTHERWISE, Verdict.EXISTS, Verdict.NOT_FOUND);

    private final ClaimPacks packs;
    private final Grounds grounds;
    private final Citations citations;
    private final Map<Asked, Citation> answered = Collections.synchronizedMap(new Newest());

    JudgingRules(ClaimPacks packs, Grounds grounds, Citations citations) {
        this.packs = packs;
        this.grounds = grounds;
        this.citations = citations;
    }

    /** What it depends on: versions are never changed, only added. */
    private record Asked(Contract contract, String sentence, LocalDate day) {}

    private record Judged(Contract contract, Citation citation) {}

    /** Of each reply that leans on rules, by the id of its message. */
    public Map<UUID, List<CitedRule>> of(Actor actor, Claim claim, ClaimAudit audit) {
        actor.need(Right.READ_CASES);
        var kept = grounds.kept(actor, packs.of(claim));
        var day = packs.of(claim).eventDay(claim);
        var rules = new LinkedHashMap<UUID, List<CitedRule>>();
        for (var reply : audit.theirs()) {
            var cited = sentences(reply);
            if (!cited.isEmpty()) {
                rules.put(
                        reply.id(),
                        cited.stream()
                                .map(sentence -> judge(actor, kept, sentence, day))
                                .toList());
            }
        }
        return rules;
    }

    private static List<String> sentences(Reply reply) {
        var verdict = reply.verdict();
        return verdict == null || !verdict.finding().citesRules().holds()
                ? List.of()
                : verdict.finding().citesRules().evidence().stream()
                        .map(Span::quote)
                        .toList();
    }

    private CitedRule judge(Actor actor, List<Contract> kept, String sentence, LocalDate day) {
        return kept.stream()
                .map(contract -> new Judged(contract, judged(actor, contract, sentence, day)))
                .min(Comparator.comparingInt(
                        one -> BEST_FIRST.indexOf(one.citation().verdict())))
                .map(best -> new CitedRule(sentence, day, best.contract().title(), best.citation()))
                .orElse(new CitedRule(sentence, day, null, null));
    }

    private Citation judged(Actor actor, Contract contract, String sentence, LocalDate day) {
        var asked = new Asked(contract, sentence, day);
        var known = answered.get(asked);
        if (known != null) {
            return known;
        }
        var found = citations.find(actor, contract.id(), sentence, day);
        answered.put(asked, found);
        return found;
    }

    private static final class Newest extends LinkedHashMap<Asked, Citation> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Citation> eldest) {
            return size() > KEPT;
        }
    }
}
