package dovod.lib.replycheck;

import java.util.ArrayList;
import java.util.List;

/** Labelled cases of two replies of one conversation. */
final class PairLessons {

    private PairLessons() {}

    private interface Case<C extends Enum<C> & Cue> {
        Example<C> of(Lesson lesson, Weighed now, Weighed before);
    }

    static List<Example<RepeatCue>> repeats(
            List<Lesson> lessons, Fitted<TemplateCue> template, Fitted<SubstanceCue> substance) {
        return pairs(lessons, template, substance, PairLessons::repeat);
    }

    static List<Example<ContradictionCue>> contradictions(
            List<Lesson> lessons,
            Fitted<TemplateCue> template,
            Fitted<SubstanceCue> substance,
            Fitted<RepeatCue> repeat) {
        return pairs(
                lessons,
                template,
                substance,
                (lesson, now, before) -> contradiction(lesson, now, before, repeat.of(lesson.id())));
    }

    private static <C extends Enum<C> & Cue> List<Example<C>> pairs(
            List<Lesson> lessons, Fitted<TemplateCue> template, Fitted<SubstanceCue> substance, Case<C> pair) {
        var examples = new ArrayList<Example<C>>();
        for (var lesson : lessons) {
            var replies = lesson.weighed(template, substance);
            for (int later = 1; later < replies.size(); later++) {
                for (int earlier = 0; earlier < later; earlier++) {
                    examples.add(pair.of(lesson, replies.get(later), replies.get(earlier)));
                }
            }
        }
        return examples;
    }

    /** A reply repeats the reply that is named, and every other that repeats the same. */
    private static Example<RepeatCue> repeat(Lesson lesson, Weighed now, Weighed before) {
        var repeated = lesson.gold(now.profile()).repeats();
        boolean label = !repeated.isEmpty()
                && (repeated.equals(before.profile().reply.message().id())
                        || repeated.equals(lesson.gold(before.profile()).repeats()));
        return new Example<>(RepeatCues.of(now, before), label, lesson.id());
    }

    private static Example<ContradictionCue> contradiction(
            Lesson lesson, Weighed now, Weighed before, LogisticModel<RepeatCue> repeat) {
        boolean label = lesson.gold(now.profile())
                .contradicts()
                .contains(before.profile().reply.message().id());
        var cues = ContradictionCues.of(now, before, lesson.dossier(), repeat).cues();
        return new Example<>(cues, label, lesson.id());
    }
}
