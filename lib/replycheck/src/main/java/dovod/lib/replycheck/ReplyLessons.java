package dovod.lib.replycheck;

import dovod.lib.replycheck.corpus.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Labelled cases of single replies. */
final class ReplyLessons {

    private static final String ALONE = "alone";

    private ReplyLessons() {}

    /** Each reply twice: with the replies of its counterparty at hand, and as the first of its kind. */
    static List<Example<TemplateCue>> templates(List<Lesson> lessons) {
        var examples = new ArrayList<Example<TemplateCue>>();
        for (var lesson : lessons) {
            templates(lesson, lesson.corpus(), lesson.id(), examples);
            templates(lesson, new Corpus(), ALONE, examples);
        }
        return examples;
    }

    private static void templates(Lesson lesson, Corpus corpus, String item, List<Example<TemplateCue>> examples) {
        var before = new ArrayList<Profile>();
        for (var reply : lesson.dossier().replies()) {
            var profile = new Profile(reply, lesson.dossier(), corpus);
            var cues = TemplateCues.of(profile, lesson.voice().apply(profile), likeCanned(lesson, profile, before));
            examples.add(new Example<>(cues, lesson.gold(profile).template(), lesson.id(), item));
            before.add(profile);
        }
    }

    /** The scores of the replies that had the others of their counterparty at hand, as in use. */
    static List<Scored> inUse(List<Example<TemplateCue>> templates, double[] scores) {
        return IntStream.range(0, scores.length)
                .filter(i -> !templates.get(i).item().equals(ALONE))
                .mapToObj(i -> new Scored(scores[i], templates.get(i).label()))
                .toList();
    }

    static List<Example<SubstanceCue>> substances(List<Lesson> lessons, Fitted<TemplateCue> template) {
        var examples = new ArrayList<Example<SubstanceCue>>();
        for (var lesson : lessons) {
            var questions = lesson.questions();
            var before = new ArrayList<Profile>();
            for (var reply : lesson.dossier().replies()) {
                var profile = new Profile(reply, lesson.dossier(), lesson.corpus());
                double canned = template.of(lesson.id())
                        .score(TemplateCues.of(
                                profile, lesson.voice().apply(profile), likeCanned(lesson, profile, before)));
                int pending = WeighingReplies.pending(questions, reply);
                var cues = SubstanceCues.of(
                        profile, lesson.voice().apply(profile), canned, likeEmpty(lesson, profile, before), pending);
                examples.add(new Example<>(cues, lesson.gold(profile).substantive(), lesson.id()));
                before.add(profile);
            }
        }
        return examples;
    }

    /** Each reply as the first of its kind, grouped by its family. */
    static List<Example<TemplateCue>> templatesByFamily(List<Lesson> lessons) {
        var examples = new ArrayList<Example<TemplateCue>>();
        for (var lesson : lessons) {
            for (var reply : lesson.dossier().replies()) {
                var profile = new Profile(reply, lesson.dossier(), new Corpus());
                var cues = TemplateCues.of(profile, lesson.voice().apply(profile), 0);
                examples.add(new Example<>(cues, lesson.gold(profile).template(), family(lesson, profile)));
            }
        }
        return examples;
    }

    static List<Example<SubstanceCue>> substancesByFamily(List<Lesson> lessons, Fitted<TemplateCue> template) {
        var examples = new ArrayList<Example<SubstanceCue>>();
        for (var lesson : lessons) {
            var questions = lesson.questions();
            for (var reply : lesson.dossier().replies()) {
                var profile = new Profile(reply, lesson.dossier(), new Corpus());
                var group = family(lesson, profile);
                double canned = template.of(group)
                        .score(TemplateCues.of(profile, lesson.voice().apply(profile), 0));
                var cues = SubstanceCues.of(
                        profile, lesson.voice().apply(profile), canned, 0, WeighingReplies.pending(questions, reply));
                examples.add(new Example<>(cues, lesson.gold(profile).substantive(), group));
            }
        }
        return examples;
    }

    static String family(Lesson lesson, Profile profile) {
        return lesson.gold().conversation().counterparty() + "/"
                + lesson.corpus().familyOf(profile.reply.print());
    }

    private static double likeCanned(Lesson lesson, Profile profile, List<Profile> before) {
        return before.stream()
                .filter(p -> lesson.gold(p).template())
                .mapToDouble(p -> WeighingReplies.likeness(profile, p))
                .max()
                .orElse(0);
    }

    private static double likeEmpty(Lesson lesson, Profile profile, List<Profile> before) {
        return before.stream()
                .filter(p -> !lesson.gold(p).substantive())
                .mapToDouble(p -> WeighingReplies.likeness(profile, p))
                .max()
                .orElse(0);
    }

    static List<Example<AsksAgainCue>> askings(List<Lesson> lessons, Fitted<TemplateCue> template) {
        var examples = new ArrayList<Example<AsksAgainCue>>();
        for (var lesson : lessons) {
            for (var reply : lesson.dossier().replies()) {
                var profile = new Profile(reply, lesson.dossier(), lesson.corpus());
                double canned = template.of(lesson.id())
                        .score(TemplateCues.of(profile, lesson.voice().apply(profile), 0));
                var cues = AsksAgainCues.of(profile, lesson.dossier(), canned).cues();
                if (ComparingReplies.isAsking(profile)) {
                    examples.add(new Example<>(cues, lesson.gold(profile).asksAgain(), lesson.id()));
                }
            }
        }
        return examples;
    }
}
