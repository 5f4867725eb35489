package dovod.lib.replycheck;

import dovod.lib.replycheck.corpus.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Weighs the replies of a conversation one after another. */
final class WeighingReplies {

    private final Function<Profile, Sound> voice;
    private final LogisticModel<TemplateCue> template;
    private final LogisticModel<SubstanceCue> substance;

    WeighingReplies(
            Function<Profile, Sound> voice,
            LogisticModel<TemplateCue> template,
            LogisticModel<SubstanceCue> substance) {
        this.voice = voice;
        this.template = template;
        this.substance = substance;
    }

    List<Weighed> weigh(Dossier dossier, Corpus corpus, List<Ask> asks) {
        var weighed = new ArrayList<Weighed>();
        for (var reply : dossier.replies()) {
            weighed.add(weigh(dossier, corpus, asks, weighed, reply));
        }
        return weighed;
    }

    /** Weighs a reply after those that were weighed before. */
    Weighed weigh(Dossier dossier, Corpus corpus, List<Ask> asks, List<Weighed> before, Reading reply) {
        return weigh(new Profile(reply, dossier, corpus), Latest.of(before, Dossier.MEMORY), pending(asks, reply));
    }

    private Weighed weigh(Profile profile, List<Weighed> before, int pending) {
        double cannedBefore = 0;
        double emptyBefore = 0;
        for (var earlier : before) {
            double similarity = likeness(profile, earlier.profile());
            cannedBefore = Math.max(cannedBefore, similarity * earlier.canned());
            emptyBefore = Math.max(emptyBefore, similarity * (1 - earlier.substantive()));
        }
        var sound = voice.apply(profile);
        var cannedCues = TemplateCues.of(profile, sound, cannedBefore);
        double canned = template.score(cannedCues);
        var substanceCues = SubstanceCues.of(profile, sound, canned, emptyBefore, pending);
        return new Weighed(profile, canned, cannedCues, substance.score(substanceCues), substanceCues);
    }

    static int pending(List<Ask> asks, Reading reply) {
        return (int) asks.stream()
                .filter(a -> a.reading().position() < reply.position())
                .count();
    }

    /** How much two replies of one conversation are alike, 0 below a half. */
    static double likeness(Profile one, Profile other) {
        double roots = Similarity.jaccard(one.reply.roots(), other.reply.roots());
        double likeness = Math.max(roots, RepeatCues.shingles(one, other));
        return likeness < .4 ? 0 : likeness;
    }
}
