package dovod.lib.replycheck;

import dovod.lib.replycheck.corpus.Corpus;
import dovod.lib.replycheck.text.TextReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A labelled conversation that has been read, with the replies that are at hand when it is judged. */
record Lesson(GoldThread gold, Dossier dossier, Corpus corpus, Function<Profile, Sound> voice) {

    static List<Lesson> of(List<GoldThread> threads, TextReader reader) {
        var corpora = corpora(threads, reader);
        return threads.stream()
                .map(t -> new Lesson(
                        t,
                        Dossier.of(t.conversation(), reader),
                        corpora.getOrDefault(t.conversation().counterparty(), new Corpus()),
                        _ -> Sound.NONE))
                .toList();
    }

    /** The replies of all threads, by counterparty. */
    private static Map<String, Corpus> corpora(List<GoldThread> threads, TextReader reader) {
        var corpora = new HashMap<String, Corpus>();
        for (var thread : threads) {
            var corpus = corpora.computeIfAbsent(thread.conversation().counterparty(), _ -> new Corpus());
            for (var reply : Dossier.of(thread.conversation(), reader).replies()) {
                corpus.add(thread.conversation().id(), reply.message().at(), reply.text(), reply.print());
            }
        }
        return corpora;
    }

    /** The same, whose replies sound as this voice hears them. */
    Lesson heard(Function<Profile, Sound> by) {
        return new Lesson(gold, dossier, corpus, by);
    }

    String id() {
        return gold.conversation().id();
    }

    GoldThread.GoldReply gold(Profile profile) {
        return gold.reply(profile.reply.message().id());
    }

    List<Ask> asks() {
        return dossier.readings().stream()
                .filter(r -> !r.isReply())
                .flatMap(r -> AskFinder.find(r).stream())
                .toList();
    }

    Optional<GoldThread.GoldQuestion> gold(Ask ask) {
        return gold.questions().stream()
                .filter(q -> q.span().overlaps(ask.span()))
                .findFirst();
    }

    List<Ask> questions() {
        return asks().stream().filter(a -> gold(a).isPresent()).toList();
    }

    List<Weighed> weighed(Fitted<TemplateCue> template, Fitted<SubstanceCue> substance) {
        return new WeighingReplies(voice, template.of(id()), substance.of(id())).weigh(dossier, corpus, questions());
    }
}
