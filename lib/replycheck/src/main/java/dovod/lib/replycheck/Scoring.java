package dovod.lib.replycheck;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Sets a judgement against the gold verdicts, check by check. */
final class Scoring {

    static final String QUESTIONS = "questions";
    static final String UNSETTLED = "unsettled";
    static final String STATUS = "status";

    private static final Map<String, Predicate<GoldThread.GoldReply>> GOLD = new LinkedHashMap<>();
    private static final Map<String, Function<ReplyFinding, Verdict>> FOUND = new LinkedHashMap<>();

    static {
        check("template", GoldThread.GoldReply::template, ReplyFinding::template);
        check("substantive", GoldThread.GoldReply::substantive, ReplyFinding::substantive);
        check("repeats", r -> !r.repeats().isEmpty(), ReplyFinding::repeats);
        check("contradicts", r -> !r.contradicts().isEmpty(), ReplyFinding::contradicts);
        check("asks_again", GoldThread.GoldReply::asksAgain, ReplyFinding::asksAgain);
        check("cites_rules", GoldThread.GoldReply::citesRules, ReplyFinding::citesRules);
    }

    private static void check(
            String name, Predicate<GoldThread.GoldReply> gold, Function<ReplyFinding, Verdict> found) {
        GOLD.put(name, gold);
        FOUND.put(name, found);
    }

    private Scoring() {}

    static Map<String, Tally> score(GoldThread thread, Judgement judgement) {
        var tallies = new LinkedHashMap<String, Tally>();
        questions(thread, judgement, tallies);
        GOLD.forEach((name, gold) -> {
            var tally = new Tally();
            for (var reply : judgement.replies()) {
                tally.add(
                        gold.test(thread.reply(reply.id())),
                        FOUND.getOrDefault(name, ReplyFinding::template)
                                .apply(reply)
                                .holds());
            }
            tallies.put(name, tally);
        });
        var status = new Tally();
        if (thread.conversation().status() != ClaimedStatus.IN_PROGRESS) {
            status.add(!thread.statusHolds(), !judgement.status().holds());
        }
        tallies.put(STATUS, status);
        return tallies;
    }

    private static void questions(GoldThread thread, Judgement judgement, Map<String, Tally> tallies) {
        var questions = new Tally();
        var unsettled = new Tally();
        var found = new HashSet<Question>();
        for (var gold : thread.questions()) {
            var hits = judgement.questions().stream()
                    .filter(q -> q.span().overlaps(gold.span()))
                    .toList();
            found.addAll(hits);
            questions.add(true, !hits.isEmpty());
            unsettled.add(!gold.settled(), !hits.isEmpty() && isOwed(hits.getFirst()));
        }
        questions.add(0, judgement.questions().size() - found.size(), 0);
        tallies.put(QUESTIONS, questions);
        tallies.put(UNSETTLED, unsettled);
    }

    private static boolean isOwed(Question question) {
        return question.state() == QuestionState.EVADED || question.state() == QuestionState.OPEN;
    }
}
