package dovod.channels.ozon;

import dovod.lib.ozon.OzonException;
import dovod.lib.ozon.OzonFailure;
import dovod.lib.ozon.OzonFailure.NotSent;
import dovod.lib.ozon.OzonFailure.OutcomeUnknown;
import dovod.lib.ozon.OzonFailure.RateLimited;
import dovod.lib.ozon.OzonFailure.Refused;
import dovod.lib.ozon.OzonFailure.Unavailable;
import dovod.lib.ozon.Page;
import dovod.lib.ozon.Question;
import dovod.lib.ozon.QuestionAnswer;
import dovod.lib.ozon.RefusalReason;
import dovod.lib.ozon.Review;
import dovod.lib.ozon.ReviewComment;
import dovod.lib.ozon.ReviewStatus;
import dovod.reviews.spi.DoorShut;
import dovod.reviews.spi.Handed;
import dovod.reviews.spi.ToldAnswer;
import dovod.reviews.spi.ToldAnswer.Fate;
import dovod.reviews.spi.ToldVoice;
import dovod.reviews.spi.VoiceAddress;
import dovod.reviews.spi.VoiceKind;
import dovod.reviews.spi.VoicePage;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What Ozon's words about reviews and questions mean here. */
final class OzonVoices {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Duration LATER = Duration.ofMinutes(5);

    private OzonVoices() {}

    static <T> VoicePage page(Page<T> page, Function<T, Optional<ToldVoice>> told) {
        return new VoicePage(
                page.items().stream().flatMap(one -> told.apply(one).stream()).toList(), page.cursor(), page.hasNext());
    }

    /** Empty for one without a mark, which is none. */
    static Optional<ToldVoice> review(Review review) {
        return review.rating() == 0
                ? Optional.empty()
                : Optional.of(new ToldVoice(
                        new VoiceAddress(VoiceKind.REVIEW, review.id(), Long.toString(review.sku())),
                        review.rating(),
                        null,
                        review.text(),
                        at(review.publishedAt()),
                        state(review.status()),
                        review.counted() && !review.cancelled(),
                        review.photos(),
                        review.videos(),
                        review.comments()));
    }

    static Optional<ToldVoice> question(Question question) {
        return Optional.of(new ToldVoice(
                new VoiceAddress(VoiceKind.QUESTION, question.id(), Long.toString(question.sku())),
                null,
                question.author().isBlank() ? null : question.author(),
                question.text(),
                at(question.publishedAt()),
                state(question.status()),
                true,
                0,
                0,
                question.answers()));
    }

    static ToldAnswer comment(ReviewComment comment) {
        return new ToldAnswer(
                comment.id(),
                comment.bySeller(),
                comment.text(),
                at(comment.publishedAt()),
                comment.rejected() ? Fate.REJECTED : comment.published() ? Fate.PUBLISHED : Fate.MODERATION,
                comment.rejection());
    }

    /** @param ours the shop's name: whose an answer is, Ozon tells by the name alone */
    static ToldAnswer answer(QuestionAnswer answer, String ours) {
        return new ToldAnswer(
                answer.id(),
                !ours.isBlank() && answer.author().equalsIgnoreCase(ours),
                answer.text(),
                at(answer.publishedAt()),
                switch (answer.publication()) {
                    case PUBLISHED, UNKNOWN -> Fate.PUBLISHED;
                    case AWAITING_MODERATION -> Fate.MODERATION;
                    case MODERATION_FAILED -> Fate.REJECTED;
                    case DUPLICATE -> Fate.DUPLICATE;
                },
                "");
    }

    static boolean isNotThere(OzonException failed) {
        return failed.failure() instanceof Refused refused && refused.reason() == RefusalReason.NOT_FOUND;
    }

    static DoorShut shut(OzonException failed) {
        return failed.failure() instanceof Refused refused
                ? new DoorShut(code(refused.reason()), refused.message(), isLasting(refused.reason()))
                : new DoorShut("no_answer", failed.toString(), false);
    }

    static Handed resting() {
        return new Handed.NotNow(LATER, "");
    }

    static Handed handed(OzonFailure failure) {
        return switch (failure) {
            case Refused refused -> handed(refused);
            case RateLimited limited -> new Handed.NotNow(limited.retryAfter(), "");
            case NotSent notSent -> new Handed.NotNow(SOON, notSent.detail());
            case Unavailable unavailable -> new Handed.NotNow(LATER, unavailable.detail());
            case OutcomeUnknown unknown -> new Handed.Unclear();
        };
    }

    /** A trouble of the key is none of the answer: it waits until the key is mended. */
    private static Handed handed(Refused refused) {
        return switch (refused.reason()) {
            case BAD_KEY, KEY_DEACTIVATED, MISSING_ROLE, IP_RESTRICTED, OFFER_NOT_SIGNED ->
                new Handed.NotNow(LATER, refused.message());
            case SUBSCRIPTION_MISSING -> new Handed.Declined("subscription_missing", refused.message());
            case NOT_FOUND -> new Handed.Declined("gone", refused.message());
            case WINDOW_CLOSED, NO_SUCH_METHOD, INVALID_REQUEST, FORBIDDEN, OTHER ->
                new Handed.Declined("invalid", refused.message());
        };
    }

    private static String code(RefusalReason reason) {
        return switch (reason) {
            case SUBSCRIPTION_MISSING -> "subscription_missing";
            case MISSING_ROLE -> "role_missing";
            case BAD_KEY, KEY_DEACTIVATED, IP_RESTRICTED, OFFER_NOT_SIGNED -> "resting";
            case WINDOW_CLOSED, NOT_FOUND, NO_SUCH_METHOD, INVALID_REQUEST, FORBIDDEN, OTHER -> "refused";
        };
    }

    private static boolean isLasting(RefusalReason reason) {
        return switch (reason) {
            case SUBSCRIPTION_MISSING, MISSING_ROLE, NO_SUCH_METHOD, FORBIDDEN, OFFER_NOT_SIGNED -> true;
            case BAD_KEY, KEY_DEACTIVATED, IP_RESTRICTED, WINDOW_CLOSED, NOT_FOUND, INVALID_REQUEST, OTHER -> false;
        };
    }

    private static String state(ReviewStatus status) {
        return switch (status) {
            case VIEWED -> "viewed";
            case PROCESSED -> "processed";
            case NEW, UNPROCESSED, UNKNOWN -> "new";
        };
    }

    private static Instant at(@Nullable Instant told) {
        return Objects.requireNonNullElse(told, Instant.EPOCH);
    }
}
