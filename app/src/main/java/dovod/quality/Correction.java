package dovod.quality;

import dovod.conversations.ConversationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person said about a verdict: counts at once, here and wherever the same is said, until it is taken back.
 *
 * @param about the question, or the reply as a whole
 * @param quote the words there
 * @param answer where the answer stands, or what is none; null when it is not about an answer
 * @param answerQuote the words there; empty when there is no such place
 * @param topic what the message is about; null when something else was corrected
 * @param key by which the same is known elsewhere; null when too little is said to know it
 */
public record Correction(
        UUID id,
        CorrectionKind kind,
        ConversationId conversation,
        Place about,
        String quote,
        @Nullable Place answer,
        String answerQuote,
        @Nullable Topic topic,
        @Nullable String key,
        UUID person,
        Instant at) {

    /** True when it was said of this very place. */
    boolean isOf(Quote place) {
        var shared = Math.min(place.end(), about.end()) - Math.max(place.start(), about.start());
        return about.message().equals(place.message())
                && 2 * shared >= Math.min(place.end() - place.start(), about.end() - about.start());
    }
}
