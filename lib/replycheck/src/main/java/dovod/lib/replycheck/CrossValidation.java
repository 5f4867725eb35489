package dovod.lib.replycheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judges each conversation by models that have not seen it. */
final class CrossValidation {

    static final int FOLDS = 5;

    private CrossValidation() {}

    /**
     * By thread: each fifth of the tested conversations is judged by what the other four fifths and
     * the further conversations teach.
     */
    static Map<String, List<Tally>> byThread(List<Lesson> tested, List<Lesson> further) {
        var figures = new LinkedHashMap<String, List<Tally>>();
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            var seen = new ArrayList<>(further);
            tested.stream().filter(l -> Learner.fold(l.id()) != fold).forEach(seen::add);
            var held = tested.stream().filter(l -> Learner.fold(l.id()) == fold).toList();
            judge(Training.learn(seen), held, figures);
        }
        return figures;
    }

    /** Adds to the figures of each check a tally for each conversation. */
    static void judge(Models models, List<Lesson> held, Map<String, List<Tally>> figures) {
        for (var lesson : held) {
            var judgement = new Judging(models, lesson.dossier(), lesson.corpus()).judge();
            Scoring.score(lesson.gold(), judgement)
                    .forEach((check, tally) -> figures.computeIfAbsent(check, _ -> new ArrayList<>())
                            .add(tally));
        }
    }

    /**
     * By template family: no reply of a family is learned from when another of it is tested, and
     * nothing like it is in the corpus.
     */
    static Map<String, List<Tally>> byFamily(List<Lesson> given) {
        var lessons = new VoiceLessons(given).heldOut();
        var figures = new LinkedHashMap<String, List<Tally>>();
        var learner = new Learner(1, 1);
        var templates = ReplyLessons.templatesByFamily(lessons);
        figures.put("template", tallies(templates, learner.heldOut(TemplateCue.class, templates)));
        var substances = ReplyLessons.substancesByFamily(lessons, learner.fit(TemplateCue.class, templates));
        figures.put("substantive", tallies(substances, learner.heldOut(SubstanceCue.class, substances)));
        return figures;
    }

    private static List<Tally> tallies(List<? extends Example<?>> examples, double[] scores) {
        var tallies = new ArrayList<Tally>();
        for (int i = 0; i < scores.length; i++) {
            var tally = new Tally();
            tally.add(examples.get(i).label(), scores[i] >= .5);
            tallies.add(tally);
        }
        return tallies;
    }
}
