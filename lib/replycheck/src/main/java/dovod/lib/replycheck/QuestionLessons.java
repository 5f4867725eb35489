package dovod.lib.replycheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Labelled cases of questions, and of questions set against replies. */
final class QuestionLessons {

    private static final String BLIND = "*";

    private QuestionLessons() {}

    static List<Example<QuestionCue>> questions(List<Lesson> lessons) {
        var examples = new ArrayList<Example<QuestionCue>>();
        for (var lesson : lessons) {
            var asked = new ArrayList<Ask>();
            for (var ask : lesson.asks()) {
                boolean label = lesson.gold(ask).isPresent();
                examples.add(new Example<>(QuestionCues.of(ask, lesson.dossier(), asked), label, lesson.id()));
                if (label) {
                    asked.add(ask);
                }
            }
        }
        return examples;
    }

    /** Each question with each reply up to the one that settles it. */
    static List<Example<SettlementCue>> settlements(
            List<Lesson> lessons, Fitted<TemplateCue> template, Fitted<SubstanceCue> substance) {
        var examples = new ArrayList<Example<SettlementCue>>();
        for (var lesson : lessons) {
            var questions = lesson.questions();
            var open = new ArrayList<>(questions);
            for (var reply : lesson.weighed(template, substance)) {
                open.removeAll(settle(lesson, reply, before(questions, reply), before(open, reply), examples));
            }
        }
        return examples;
    }

    private static List<Ask> before(List<Ask> asks, Weighed reply) {
        int position = reply.profile().reply.position();
        return asks.stream().filter(a -> a.reading().position() < position).toList();
    }

    private static List<Ask> settle(
            Lesson lesson, Weighed reply, List<Ask> asked, List<Ask> pending, List<Example<SettlementCue>> examples) {
        var answers = lesson.gold(reply.profile()).answers();
        var round = new Round(lesson.dossier(), reply, asked, pending);
        var settled = new ArrayList<Ask>();
        for (var ask : pending) {
            boolean label = lesson.gold(ask).map(q -> answers.contains(q.id())).orElse(false);
            var item = lesson.id() + "#" + ask.reading().position() + ":" + ask.from();
            var after = SettlementCues.of(ask, round);
            var before = SettlementCues.blind(ask, round);
            examples.add(new Example<>(after.cues(), label, lesson.id(), item));
            examples.add(new Example<>(before.cues(), label, lesson.id(), item + BLIND));
            if (label) {
                settled.add(ask);
            }
        }
        return settled;
    }

    /** Of the cases of each question as it stands in the end, the highest score and whether any settles it. */
    static Map<String, Scored> byQuestion(List<Example<SettlementCue>> examples, double[] scores) {
        var questions = new HashMap<String, Scored>();
        for (int i = 0; i < scores.length; i++) {
            if (!examples.get(i).item().endsWith(BLIND)) {
                var scored = new Scored(scores[i], examples.get(i).label());
                questions.merge(examples.get(i).item(), scored, Scored::or);
            }
        }
        return questions;
    }
}
