package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Sentence;
import java.util.List;
import java.util.Set;

/**
 * What the verbs and first words of a reply's body say.
 *
 * @param done number of verbs that tell what was done
 * @param advice number of verbs that tell the asker what to do
 * @param opensWithDone whether a sentence opens with a verb that tells what was done
 * @param polar whether a sentence opens with yes or no
 * @param notYet whether a matter is said to be undecided
 * @param impersonal number of verbs that say how things are done in general: рассматривается
 * @param anaphora number of words that point at what was named before: он, её, тогда
 */
record Deeds(int done, int advice, boolean opensWithDone, boolean polar, boolean notYet, int impersonal, int anaphora) {

    private static final Set<String> POINTING = Set.of(
            "он", "она", "оно", "они", "его", "ее", "их", "ему", "ей", "им", "нее", "него", "них", "ней", "нем",
            "тогда", "значит", "there", "then", "it", "its", "them", "they");

    static Deeds of(Reading reply, List<Sentence> body) {
        int done = 0;
        int advice = 0;
        boolean opensWithDone = false;
        boolean polar = false;
        boolean notYet = false;
        int impersonal = 0;
        int anaphora = 0;
        for (var sentence : body) {
            var tokens = reply.tokens(sentence);
            opensWithDone |= Verbs.isPast(tokens.getFirst());
            polar |= Verbs.isPolar(tokens.getFirst());
            for (var token : tokens) {
                done += Verbs.isPast(token) ? 1 : 0;
                advice += Verbs.isImperative(token) ? 1 : 0;
                notYet |= Verbs.isPending(token);
                impersonal += Verbs.isImpersonal(token) ? 1 : 0;
                anaphora += POINTING.contains(token.form()) ? 1 : 0;
            }
        }
        return new Deeds(done, advice, opensWithDone, polar, notYet, impersonal, anaphora);
    }
}
