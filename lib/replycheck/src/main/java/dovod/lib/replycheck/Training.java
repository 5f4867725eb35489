package dovod.lib.replycheck;

import java.util.List;

/** Learns the weights of all checks from labelled conversations, one check after another. */
final class Training {

    private static final double GENTLE = .3;
    private static final double FIRM = 1;
    /** For contradictions precision counts twice as much as recall. */
    private static final double CAUTIOUS = .5;

    private Training() {}

    static Models learn(List<Lesson> lessons) {
        var gentle = new Learner(GENTLE, 1);
        var template = gentle.learn(TemplateCue.class, ReplyLessons.templates(lessons));
        var substance = gentle.learn(SubstanceCue.class, ReplyLessons.substances(lessons, template));
        return new Models(
                gentle.learn(QuestionCue.class, QuestionLessons.questions(lessons)),
                template,
                substance,
                settlement(gentle, lessons, template, substance),
                new Learner(FIRM, 1).learn(RepeatCue.class, PairLessons.repeats(lessons, template, substance)),
                new Learner(GENTLE, CAUTIOUS)
                        .learn(ContradictionCue.class, PairLessons.contradictions(lessons, template, substance)),
                gentle.learn(AsksAgainCue.class, ReplyLessons.askings(lessons, template)));
    }

    /** Here the threshold is the one that tells best which questions are not settled. */
    private static LogisticModel<SettlementCue> settlement(
            Learner learner,
            List<Lesson> lessons,
            LogisticModel<TemplateCue> template,
            LogisticModel<SubstanceCue> substance) {
        var examples = QuestionLessons.settlements(lessons, template, substance);
        var questions = QuestionLessons.byQuestion(examples, learner.heldOut(SettlementCue.class, examples));
        var owed = questions.values().stream().map(Scored::reversed).toList();
        return learner.learn(SettlementCue.class, examples, 1 - Thresholds.best(owed, 1));
    }
}
