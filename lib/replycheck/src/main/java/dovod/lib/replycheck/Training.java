package dovod.lib.replycheck;

import java.util.ArrayList;
import java.util.List;

/** Learns the weights of all checks from labelled conversations, one check after another. */
final class Training {

    /** For contradictions precision counts more than recall. */
    private static final double CAUTIOUS = .6;

    /** An unsettled question that is missed costs more than one that is shown in vain. */
    private static final double VIGILANT = 1.4;

    private static final Learner GENTLE = new Learner(.3, 1);
    private static final Learner FIRM = new Learner(1, 1);
    private static final Learner WARY = new Learner(.3, CAUTIOUS);

    private final Voice voice;
    private final List<Lesson> lessons;
    /** The same, and those from which nothing but contradictions is learned. */
    private final List<Lesson> opposed;

    private final List<Example<TemplateCue>> templates;
    private final Fitted<TemplateCue> template;
    private final List<Example<SubstanceCue>> substances;
    private final Fitted<SubstanceCue> substance;

    private Training(List<Lesson> given) {
        var voices = new VoiceLessons(
                given.stream().filter(l -> l.gold().teachesAll()).toList());
        this.voice = voices.learn();
        this.lessons = voices.heldOut();
        this.opposed = new ArrayList<>(lessons);
        given.stream()
                .filter(l -> !l.gold().teachesAll())
                .map(l -> l.heard(voice))
                .forEach(opposed::add);
        this.templates = ReplyLessons.templates(lessons);
        this.template = FIRM.fit(TemplateCue.class, templates);
        this.substances = ReplyLessons.substances(lessons, template);
        this.substance = GENTLE.fit(SubstanceCue.class, substances);
    }

    static Models learn(List<Lesson> lessons) {
        return new Training(lessons).learn();
    }

    private Models learn() {
        var repeats = PairLessons.repeats(lessons, template, substance);
        var repeat = FIRM.fit(RepeatCue.class, repeats);
        return new Models(
                voice,
                GENTLE.learn(QuestionCue.class, QuestionLessons.questions(lessons)),
                template(),
                GENTLE.learn(SubstanceCue.class, substances),
                settlement(),
                FIRM.learn(RepeatCue.class, repeats),
                WARY.learn(ContradictionCue.class, PairLessons.contradictions(opposed, template, substance, repeat)),
                GENTLE.learn(AsksAgainCue.class, ReplyLessons.askings(lessons, template)));
    }

    private LogisticModel<TemplateCue> template() {
        var replies = ReplyLessons.inUse(templates, FIRM.heldOut(TemplateCue.class, templates));
        return FIRM.learn(TemplateCue.class, templates, Thresholds.best(replies, 1));
    }

    /** Here the threshold is the one that tells best which questions are not settled. */
    private LogisticModel<SettlementCue> settlement() {
        var examples = QuestionLessons.settlements(lessons, template, substance);
        var questions = QuestionLessons.byQuestion(examples, GENTLE.heldOut(SettlementCue.class, examples));
        var owed = questions.values().stream().map(Scored::reversed).toList();
        return GENTLE.learn(SettlementCue.class, examples, 1 - Thresholds.best(owed, VIGILANT));
    }
}
