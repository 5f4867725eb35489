package dovod.reviews.rest;

import dovod.reviews.Answer;
import dovod.reviews.Voice;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review or a question.
 *
 * @param rating 1 to 5; absent for a question
 * @param text empty for a mark without words
 * @param state new, viewed or processed, as the marketplace says
 * @param thanks the sentence that thanks the support
 * @param vanishedAt when it was found to be gone
 * @param caseId the case that a person joined it to
 * @param hiding hide or talk: what was decided before a chat about it began
 */
record VoiceJson(
        UUID id,
        String kind,
        UUID shop,
        String externalId,
        String sku,
        @Nullable Integer rating,
        @Nullable String author,
        String text,
        Instant publishedAt,
        String state,
        boolean answered,
        @Nullable String thanks,
        Instant lastSeenAt,
        @Nullable Instant vanishedAt,
        @Nullable UUID caseId,
        @Nullable String hiding) {

    static VoiceJson of(Voice voice) {
        var hiding = voice.hiding();
        return new VoiceJson(
                voice.id(),
                voice.kind().code(),
                voice.source().shop(),
                voice.address().id(),
                voice.sku(),
                voice.rating(),
                voice.author(),
                voice.text(),
                voice.publishedAt(),
                voice.state(),
                voice.answered(),
                voice.thanks(),
                voice.lastSeenAt(),
                voice.vanishedAt(),
                voice.caseId(),
                hiding == null ? null : hiding.choice());
    }

    /**
     * An answer.
     *
     * @param author us or buyer
     * @param person who of ours wrote it here
     * @param state queued, sending, sent, unknown, needs_person, failed, moderation, published, rejected, duplicate or
     *     removed
     */
    record AnswerJson(
            UUID id,
            String author,
            @Nullable UUID person,
            String text,
            Instant at,
            String state,
            @Nullable String code,
            @Nullable String words) {

        static AnswerJson of(Answer answer) {
            return new AnswerJson(
                    answer.id(),
                    answer.ours() ? "us" : "buyer",
                    answer.person(),
                    answer.text(),
                    answer.at(),
                    answer.state().code(),
                    answer.code(),
                    answer.words());
        }
    }
}
