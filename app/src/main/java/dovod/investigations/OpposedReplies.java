package dovod.investigations;

import dovod.conversations.MessageId;
import dovod.conversations.Transcript;
import dovod.conversations.Utterance;
import dovod.quality.Quote;
import dovod.quality.ThreadVerdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Replies that the check, or a person, holds to be at odds with what the support had said before, each with both quotes. */
final class OpposedReplies {

    private final Map<MessageId, Utterance> said = new LinkedHashMap<>();
    private final StatementPack pack;

    private OpposedReplies(List<Transcript> threads, StatementPack pack) {
        this.pack = pack;
        threads.stream().flatMap(thread -> thread.utterances().stream()).forEach(one -> said.put(one.id(), one));
    }

    /** In the order in which the replies came. */
    static List<Contradiction> of(List<Transcript> threads, ThreadVerdict judged, StatementPack pack) {
        var replies = new OpposedReplies(threads, pack);
        var found = new ArrayList<Contradiction>();
        replies.said.values().stream()
                .sorted(Comparator.comparing(Utterance::at))
                .forEach(reply -> found.addAll(replies.opposed(reply, judged)));
        return found;
    }

    private List<Contradiction> opposed(Utterance reply, ThreadVerdict judged) {
        var found = new ArrayList<Contradiction>();
        var verdict = judged.replies().get(reply.id());
        for (var quote : verdict == null ? List.<Quote>of() : verdict.contradicted()) {
            var earlier = said.get(quote.message());
            if (earlier != null && !quote.isFile() && !earlier.id().equals(reply.id())) {
                found.add(new Contradiction(
                        evidence(earlier, quote.text()), evidence(reply, answering(reply, quote.text()))));
            }
        }
        return found;
    }

    /** The sentence that opposes the quote, as far as our own words tell which; else all of the reply. */
    private String answering(Utterance reply, String quote) {
        var meant = pack.meanings(quote);
        return Hearsay.sentences(reply)
                .filter(sentence -> pack.meanings(sentence).stream()
                        .anyMatch(meaning -> meant.stream().anyMatch(other -> pack.areOpposite(meaning, other))))
                .findFirst()
                .orElse(reply.text());
    }

    private static Evidence evidence(Utterance said, String words) {
        var name = said.authorName() == null ? "" : said.authorName();
        return new Evidence("said.support", List.of(Hearsay.cut(words.strip()), name), "chat", said.at(), said.at());
    }
}
