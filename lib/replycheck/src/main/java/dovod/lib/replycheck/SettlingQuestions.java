package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Follows each question through the replies after it. */
final class SettlingQuestions {

    /** What is left of the score of a reply that cannot be an answer. */
    private static final double BESIDE = .5;

    private final LogisticModel<SettlementCue> model;

    SettlingQuestions(LogisticModel<SettlementCue> model) {
        this.model = model;
    }

    /**
     * How the questions of a conversation stand.
     *
     * @param settlements for each question the replies after it, in order, with how well each settles it
     * @param open the questions that no reply has settled, in order
     */
    record Standing(Map<Asked, List<Settlement>> settlements, List<Asked> open) {}

    Standing settle(Dossier dossier, List<Asked> asked, List<Weighed> replies) {
        var settlements = new LinkedHashMap<Asked, List<Settlement>>();
        asked.forEach(a -> settlements.put(a, new ArrayList<>()));
        var open = new ArrayList<Asked>();
        int next = 0;
        for (var reply : replies) {
            while (next < asked.size() && precedes(asked.get(next), reply)) {
                open.add(asked.get(next++));
            }
            follow(dossier, reply, asked.subList(0, next), open)
                    .forEach((a, settlement) -> settlements
                            .computeIfAbsent(a, _ -> new ArrayList<>())
                            .add(settlement));
            open.removeIf(a -> isSettled(settlements.getOrDefault(a, List.of())));
        }
        open.addAll(asked.subList(next, asked.size()));
        return new Standing(settlements, open);
    }

    private boolean isSettled(List<Settlement> settlements) {
        return !settlements.isEmpty() && model.holds(settlements.getLast().score());
    }

    /**
     * How well a reply settles each of the latest questions before it.
     *
     * @param asked the questions before it
     * @param open those of them that are not settled
     */
    Map<Asked, Settlement> follow(Dossier dossier, Weighed reply, List<Asked> asked, List<Asked> open) {
        var followed = Latest.of(asked, Dossier.MEMORY);
        var round = new Round(dossier, reply, asks(followed), asks(Latest.of(open, Dossier.MEMORY)));
        var settlements = new LinkedHashMap<Asked, Settlement>();
        for (var question : followed) {
            settlements.put(question, settlement(question.ask(), reply, round));
        }
        return settlements;
    }

    private static List<Ask> asks(List<Asked> asked) {
        return asked.stream().map(Asked::ask).toList();
    }

    private Settlement settlement(Ask ask, Weighed reply, Round round) {
        var seen = SettlementCues.of(ask, round);
        double score = model.score(seen.cues());
        return new Settlement(reply, isBeside(ask, reply) ? score * BESIDE : score, seen.cues(), seen.sentence());
    }

    /** A date alone tells no cause and no person, nor does saying that the cause is unknown. */
    private static boolean isBeside(Ask ask, Weighed reply) {
        return switch (ask.kind()) {
            case CAUSE -> reply.profile().onlySaysWhen() || reply.profile().has(Tag.CAUSE_UNTOLD);
            case BASIS, PERSON -> reply.profile().onlySaysWhen();
            case DATE, SUM, PLACE, MANNER, CHOICE, FACT, YES_NO, ACT -> false;
        };
    }

    static boolean precedes(Asked question, Weighed reply) {
        return question.ask().reading().position() < reply.profile().reply.position();
    }
}
