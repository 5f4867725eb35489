package dovod.lib.replycheck;

import dovod.lib.replycheck.corpus.Corpus;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How labelled replies sound, and how each sounds to a voice that has not heard it. */
final class VoiceLessons {

    private static final int FOLDS = 4;

    private record Case(Lesson lesson, Profile profile, String family, VoiceLearner.Sample sample) {

        /** Threads of one number series were written in one style. */
        private String style() {
            return lesson.id().substring(0, Math.max(0, lesson.id().lastIndexOf('-')));
        }

        private boolean isIn(int style, int family) {
            return fold(style()) == style && fold(this.family) == family;
        }

        private boolean isUnheard(int style, int family) {
            return fold(style()) != style && fold(this.family) != family;
        }
    }

    private final List<Lesson> lessons;
    private final List<Case> cases = new ArrayList<>();

    VoiceLessons(List<Lesson> lessons) {
        this.lessons = lessons;
        for (var lesson : lessons) {
            for (var reply : lesson.dossier().replies()) {
                var profile = new Profile(reply, lesson.dossier(), new Corpus());
                var gold = lesson.gold(profile);
                var sample = VoiceLearner.Sample.of(profile, gold.template(), gold.substantive());
                cases.add(new Case(lesson, profile, ReplyLessons.family(lesson, profile), sample));
            }
        }
    }

    private static int fold(String group) {
        return Math.floorMod(group.hashCode() * 0x9E3779B9 >>> 7, FOLDS);
    }

    Voice learn() {
        return VoiceLearner.learn(cases.stream().map(Case::sample).toList());
    }

    /** The lessons, each reply heard by a voice that knows neither its writer's style nor its text from elsewhere. */
    List<Lesson> heldOut() {
        var heard = new IdentityHashMap<Reading, Sound>();
        for (int style = 0; style < FOLDS; style++) {
            for (int family = 0; family < FOLDS; family++) {
                hear(style, family, heard);
            }
        }
        return lessons.stream()
                .map(l -> l.heard(p -> heard.getOrDefault(p.reply, Sound.NONE)))
                .toList();
    }

    private void hear(int style, int family, Map<Reading, Sound> heard) {
        var unheard = cases.stream().filter(c -> c.isIn(style, family)).toList();
        if (!unheard.isEmpty()) {
            var voice = VoiceLearner.learn(cases.stream()
                    .filter(c -> c.isUnheard(style, family))
                    .map(Case::sample)
                    .toList());
            unheard.forEach(c -> heard.put(c.profile().reply, voice.apply(c.profile())));
        }
    }
}
