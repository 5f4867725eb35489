package dovod.lib.replycheck;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.lib.replycheck.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A draft judged after a conversation that is at hand says what the whole, judged anew, would say. */
class OpenConversationTest {

    private static final ReplyCheck CHECK = ReplyCheck.load();
    private static final Corpus CORPUS = new Corpus();
    private static List<Conversation> conversations = List.of();

    @BeforeAll
    static void readTheThreads() throws IOException, ThreadLine.Malformed {
        conversations = TrainingProgram.read(Path.of("data", "threads.jsonl")).stream()
                .map(GoldThread::conversation)
                .map(c -> new Conversation(
                        c.id(),
                        c.counterparty(),
                        c.status(),
                        c.product(),
                        c.messages().stream().map(m -> byTheSame(m.id(), m)).toList()))
                .toList();
        conversations.forEach(c -> CHECK.learn(CORPUS, c));
    }

    /** A name met for the first time would be read anew in what was said before. */
    private static Message byTheSame(String id, Message one) {
        return new Message(id, one.from(), one.isReply() ? "Алина" : "Игорь", one.at(), one.text());
    }

    private static Conversation shorter(Conversation whole, int length) {
        return new Conversation(
                whole.id(),
                whole.counterparty(),
                whole.status(),
                whole.product(),
                whole.messages().subList(0, length));
    }

    @Test
    void everyNextMessageIsJudgedAsInTheWhole() {
        for (var whole : conversations) {
            for (int length = 1; length < whole.messages().size(); length++) {
                var next = whole.messages().get(length);
                var judged = CHECK.open(shorter(whole, length)).judge(next, CORPUS);

                assertThat(judged)
                        .as(whole.id() + " " + next.id())
                        .isEqualTo(CHECK.judge(shorter(whole, length + 1), CORPUS));
            }
        }
    }

    @Test
    void aConversationLongerThanTheMemoryIsJudgedAsInTheWhole() {
        var messages = new ArrayList<Message>();
        for (var conversation : conversations.subList(0, 60)) {
            for (var one : conversation.messages()) {
                messages.add(byTheSame("m" + messages.size(), one));
            }
        }
        var whole = new Conversation("long", "bank", ClaimedStatus.CLOSED, "", messages);
        int last = messages.size() - 1;
        while (!messages.get(last).isReply()) {
            last--;
        }
        var open = CHECK.open(shorter(whole, last));

        assertThat(open.judge(messages.get(last), CORPUS)).isEqualTo(CHECK.judge(shorter(whole, last + 1), CORPUS));
        assertThat(open.judge(CORPUS)).isEqualTo(CHECK.judge(shorter(whole, last), CORPUS));
    }
}
