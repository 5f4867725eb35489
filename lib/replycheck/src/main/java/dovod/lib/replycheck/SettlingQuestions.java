package dovod.lib.replycheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Follows each question through the replies after it. */
final class SettlingQuestions {

    private final LogisticModel<SettlementCue> model;

    SettlingQuestions(LogisticModel<SettlementCue> model) {
        this.model = model;
    }

    /** For each question the replies after it, in order, with how well each settles it. */
    Map<Asked, List<Settlement>> settle(Dossier dossier, List<Asked> asked, List<Weighed> replies) {
        var settlements = new LinkedHashMap<Asked, List<Settlement>>();
        asked.forEach(a -> settlements.put(a, new ArrayList<>()));
        var open = new ArrayList<>(asked);
        for (var reply : replies) {
            var pending = open.stream().filter(a -> precedes(a, reply)).toList();
            var asks = pending.stream().map(Asked::ask).toList();
            for (var question : asked) {
                if (precedes(question, reply)) {
                    var settlement = settlement(question.ask(), reply, dossier, asks);
                    settlements
                            .computeIfAbsent(question, _ -> new ArrayList<>())
                            .add(settlement);
                    if (model.holds(settlement.score())) {
                        open.remove(question);
                    }
                }
            }
        }
        return settlements;
    }

    private Settlement settlement(Ask ask, Weighed reply, Dossier dossier, List<Ask> pending) {
        var seen = SettlementCues.of(ask, reply.profile(), dossier, pending, reply.canned(), reply.substantive());
        return new Settlement(reply, model.score(seen.cues()), seen.cues(), seen.sentence());
    }

    static boolean precedes(Asked question, Weighed reply) {
        return question.ask().reading().position() < reply.profile().reply.position();
    }
}
