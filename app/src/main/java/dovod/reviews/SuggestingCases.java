package dovod.reviews;

import dovod.conversations.Author;
import dovod.conversations.ConversationId;
import dovod.conversations.Transcript;
import dovod.conversations.Transcripts;
import dovod.kernel.Actor;
import dovod.lib.replycheck.text.Token;
import dovod.reviews.spi.CaseAround;
import dovod.reviews.spi.CaseFinder;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Suggests cases for a review by what the marketplace leaves to go by: the product, the time, and the buyer's words. A
 * person decides.
 */
@Component
public class SuggestingCases {

    private static final Duration BEFORE = Duration.ofDays(60);
    private static final Duration AFTER = Duration.ofDays(3);
    private static final int MOST = 3;
    private static final int SHOWN_WORDS = 5;
    private static final double WORTH_OF_A_WORD = .4;

    private final CaseFinder cases;
    private final Transcripts transcripts;
    private final AnswerCheck check;

    SuggestingCases(CaseFinder cases, Transcripts transcripts, AnswerCheck check) {
        this.cases = cases;
        this.transcripts = transcripts;
        this.check = check;
    }

    /** At most three, the likeliest first; none for what is joined already. */
    public List<Suggestion> of(Actor actor, Voice voice) {
        if (voice.caseId() != null || !voice.isReview()) {
            return List.of();
        }
        var near = cases.around(
                actor.tenant(),
                voice.source().shop(),
                voice.sku(),
                voice.publishedAt().minus(BEFORE),
                voice.publishedAt().plus(AFTER));
        var said = said(actor, near);
        var words = words(voice.text());
        return near.stream()
                .map(file -> suggestion(voice, file, words, said))
                .sorted(Comparator.comparingDouble(Suggestion::score).reversed())
                .limit(MOST)
                .toList();
    }

    private Suggestion suggestion(
            Voice voice, CaseAround file, Map<String, String> words, Map<UUID, Map<String, String>> said) {
        var shared = new LinkedHashMap<>(words);
        var spoken = new LinkedHashMap<String, String>();
        file.conversations().forEach(id -> spoken.putAll(said.getOrDefault(id, Map.of())));
        shared.keySet().retainAll(spoken.keySet());
        long days = Duration.between(file.lastAt(), voice.publishedAt()).toDays();
        var near = 1 / (1 + Math.abs(days) / 7.0);
        var score = near + WORTH_OF_A_WORD * shared.size();
        return new Suggestion(
                file, days, shared.values().stream().limit(SHOWN_WORDS).toList(), score);
    }

    private Map<UUID, Map<String, String>> said(Actor actor, List<CaseAround> near) {
        var ids = near.stream()
                .flatMap(file -> file.conversations().stream())
                .map(ConversationId::new)
                .toList();
        return transcripts.of(actor.tenant(), ids).stream()
                .collect(Collectors.toMap(one -> one.conversation().value(), one -> words(buyer(one))));
    }

    private static String buyer(Transcript transcript) {
        return transcript.utterances().stream()
                .filter(one -> one.author() == Author.BUYER)
                .map(one -> one.text())
                .collect(Collectors.joining("\n"));
    }

    /** Words that say something, as written, by their stems. */
    private Map<String, String> words(String text) {
        return check.read(text).tokens().stream()
                .filter(token ->
                        token.isText() && token.content() && token.form().length() > 3)
                .collect(Collectors.toMap(Token::stem, Token::form, (first, second) -> first, LinkedHashMap::new));
    }
}
