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

    Hearsay(Searching searching, Conversations conversations, Transcripts transcripts) {
        this.searching = searching;
        this.conversations = conversations;
        this.transcripts = transcripts;
    }

    List<Statement> about(Actor actor, PostingFile file, StatementPack pack) {
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
        return transcripts.of(actor.tenant(), here).stream()
                .flatMap(thread -> statements(thread, pack).stream())
                .toList();
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

    private static Stream<String> sentences(Utterance said) {
        return Stream.of(said.text().split(SENTENCES))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }
}
