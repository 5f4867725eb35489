package dovod.quality;

import dovod.conversations.Author;
import dovod.conversations.ConversationId;
import dovod.conversations.Transcript;
import dovod.conversations.Utterance;
import dovod.lib.replycheck.ClaimedStatus;
import dovod.lib.replycheck.Conversation;
import dovod.lib.replycheck.Message;
import dovod.lib.replycheck.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A conversation as the check reads it: one side asks, the other owes the answers. */
record Exchange(Transcript transcript, Conversation conversation, Map<String, Utterance> utterances) {

    /** The counterparty under which our own replies are kept. */
    static final String US = "us";

    private static final String BUYER_THREAD = "buyer";
    private static final String SUPPORT_THREAD = "support";

    /** What an asker's file says for itself; it stands after the message's own words. */
    private static final String ENCLOSED = "\nПрикладываю фото.";

    /** @param names of our people, by id */
    static Exchange of(Transcript transcript, Map<UUID, String> names) {
        var said = transcript.utterances().stream()
                .filter(one -> side(transcript.kind(), one.author()) != null)
                .toList();
        var counterparty = weOwe(transcript) ? US : transcript.channel();
        return new Exchange(
                transcript,
                new Conversation(
                        transcript.conversation().toString(),
                        counterparty,
                        ClaimedStatus.ANSWER_PROVIDED,
                        "",
                        said.stream()
                                .map(one -> message(transcript, one, names))
                                .toList()),
                said.stream().collect(Collectors.toMap(one -> one.id().toString(), Function.identity())));
    }

    /** Whether questions are asked and owed here at all. */
    static boolean isJudged(String kind) {
        return kind.equals(BUYER_THREAD) || kind.equals(SUPPORT_THREAD);
    }

    /** True when a buyer asks us, false when we ask the marketplace. */
    boolean weOwe() {
        return weOwe(transcript);
    }

    ConversationId id() {
        return transcript.conversation();
    }

    String counterparty() {
        return conversation.counterparty();
    }

    Utterance utterance(String message) {
        return Objects.requireNonNull(utterances.get(message), message);
    }

    /** As if it went on with this reply. */
    Exchange with(Message draft) {
        var messages = new ArrayList<>(conversation.messages());
        messages.add(draft);
        return new Exchange(
                transcript,
                new Conversation(
                        conversation.id(),
                        conversation.counterparty(),
                        conversation.status(),
                        conversation.product(),
                        messages),
                utterances);
    }

    private static boolean weOwe(Transcript transcript) {
        return transcript.kind().equals(BUYER_THREAD);
    }

    private static @Nullable Side side(String kind, Author author) {
        return switch (author) {
            case BUYER -> kind.equals(BUYER_THREAD) ? Side.ASKER : null;
            case US -> kind.equals(BUYER_THREAD) ? Side.RESPONDER : Side.ASKER;
            case MARKETPLACE -> kind.equals(SUPPORT_THREAD) ? Side.RESPONDER : null;
            case SYSTEM -> null;
        };
    }

    private static Message message(Transcript transcript, Utterance said, Map<UUID, String> names) {
        var side = Objects.requireNonNull(side(transcript.kind(), said.author()));
        var enclosed = side == Side.ASKER && said.files() > 0;
        return new Message(
                said.id().toString(),
                side,
                author(said, names),
                said.at(),
                enclosed ? said.text() + ENCLOSED : said.text());
    }

    private static String author(Utterance said, Map<UUID, String> names) {
        var ours = said.person() == null ? null : names.get(said.person());
        return Objects.requireNonNullElse(ours == null ? said.authorName() : ours, "");
    }

    /** The people of ours who wrote in it. */
    static List<UUID> people(List<Transcript> transcripts) {
        return transcripts.stream()
                .flatMap(transcript -> transcript.utterances().stream())
                .map(Utterance::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
