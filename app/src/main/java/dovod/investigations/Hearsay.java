package dovod.investigations;

import dovod.conversations.Author;
import dovod.conversations.ConversationId;
import dovod.conversations.Conversations;
import dovod.conversations.Head;
import dovod.conversations.Hit;
import dovod.conversations.Searching;
import dovod.conversations.Transcript;
import dovod.conversations.Transcripts;
import dovod.conversations.Utterance;
import dovod.kernel.Actor;
import dovod.orders.PostingFile;
import dovod.quality.Verdicts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What buyers and the marketplace's support said about an order, sentence by sentence. */
@Component
class Hearsay {

    private static final String SENTENCES = "(?<=[.!?…\\n])\\s+";
    private static final int LONGEST = 300;

    private final Searching searching;
    private final Conversations conversations;
    private final Transcripts transcripts;
    private final Verdicts verdicts;

    Hearsay(Searching searching, Conversations conversations, Transcripts transcripts, Verdicts verdicts) {
        this.searching = searching;
        this.conversations = conversations;
        this.transcripts = transcripts;
        this.verdicts = verdicts;
    }

    /**
     * What was said of one order.
     *
     * @param opposed replies of the support that cannot be true together with what it had said before, as the reply
     *     check or a person judges
     */
    record Heard(List<Statement> statements, List<Contradiction> opposed) {}

    Heard about(Actor actor, PostingFile file, StatementPack pack) {
        var found = new LinkedHashSet<ConversationId>();
        Stream.of(file.order(), file.posting())
                .flatMap(number -> searching.find(actor, '"' + number + '"', null).hits().stream())
                .map(Hit::conversation)
                .forEach(found::add);
        Stream.of(file.order(), file.posting())
                .flatMap(number -> searching.find(actor, number, null).hits().stream())
                .map(Hit::conversation)
                .forEach(found::add);
        var here = conversations.heads(actor, found).stream().map(Head::id).toList();
        var threads = transcripts.of(actor.tenant(), here);
        var statements = threads.stream()
                .flatMap(thread -> statements(thread, pack).stream())
                .toList();
        return new Heard(statements, OpposedReplies.of(threads, verdicts.of(actor, here), pack));
    }

    private static List<Statement> statements(Transcript thread, StatementPack pack) {
        var said = new ArrayList<Statement>();
        for (var one : thread.utterances()) {
            if (one.author() == Author.BUYER || one.author() == Author.MARKETPLACE) {
                sentences(one)
                        .forEach(sentence -> pack.meanings(sentence)
                                .forEach(meaning -> said.add(new Statement(
                                        meaning,
                                        one.author() == Author.MARKETPLACE,
                                        one.authorName() == null ? "" : one.authorName(),
                                        sentence,
                                        thread.conversation().value(),
                                        one.at()))));
            }
        }
        return said;
    }

    static Stream<String> sentences(Utterance said) {
        return Stream.of(said.text().split(SENTENCES))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Hearsay::cut);
    }

    static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
