package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.SlotKind;
import dovod.lib.replycheck.text.Tag;
import dovod.lib.replycheck.text.Zone;
import java.util.List;

/** Says whether and how a reply leans on rules. */
final class CitingRules {

    private CitingRules() {}

    static RuleCitation citation(Profile profile) {
        var citing = sentences(profile);
        if (citing.isEmpty()) {
            return RuleCitation.NONE;
        }
        boolean numbered = profile.has(SlotKind.CLAUSE);
        boolean quoted =
                citing.stream().anyMatch(s -> profile.reply.text().quote(s).indexOf('«') >= 0);
        return numbered ? RuleCitation.NUMBERED : quoted ? RuleCitation.QUOTED : RuleCitation.VAGUE;
    }

    static Verdict verdict(Profile profile) {
        var citing = sentences(profile);
        boolean holds = !citing.isEmpty();
        var reason = holds
                ? new Reason("ссылается на договор, правила или закон", "it leans on a contract, rules or the law")
                : new Reason("на правила не ссылается", "it does not lean on rules");
        return new Verdict(
                holds,
                holds ? 1 : 0,
                reason,
                citing.stream().map(profile.reply::span).toList());
    }

    private static List<Sentence> sentences(Profile profile) {
        return profile.reply.text().sentences().stream()
                .filter(s -> s.has(Tag.RULE) && s.zone() != Zone.SIGNATURE)
                .toList();
    }
}
