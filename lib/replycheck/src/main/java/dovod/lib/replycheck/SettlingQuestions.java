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
        var open = new ArrayList<Asked>();
        int next = 0;
        for (var reply : replies) {
            while (next < asked.size() && precedes(asked.get(next), reply)) {
                open.add(asked.get(next++));
            }
            var followed = Latest.of(asked.subList(0, next), Dossier.MEMORY);
            settle(dossier, reply, followed, Latest.of(open, Dossier.MEMORY), settlements);
            open.removeIf(a -> isSettled(settlements.getOrDefault(a, List.of())));
        }
        return settlements;
    }

    private boolean isSettled(List<Settlement> settlements) {
        return !settlements.isEmpty() && model.holds(settlements.getLast().score());
    }

    private void settle(
            Dossier dossier,
            Weighed reply,
            List<Asked> followed,
            List<Asked> open,
            Map<Asked, List<Settlement>> settlements) {
        var round = new Round(dossier, reply, open.stream().map(Asked::ask).toList());
        for (var question : followed) {
            var settlement = settlement(question.ask(), reply, round);
            settlements.computeIfAbsent(question, _ -> new ArrayList<>()).add(settlement);
        }
    }

    private Settlement settlement(Ask ask, Weighed reply, Round round) {
        var seen = SettlementCues.of(ask, round);
        return new Settlement(reply, model.score(seen.cues()), seen.cues(), seen.sentence());
    }

    static boolean precedes(Asked question, Weighed reply) {
        return question.ask().reading().position() < reply.profile().reply.position();
    }
}
