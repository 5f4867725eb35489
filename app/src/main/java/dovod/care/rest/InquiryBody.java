package dovod.care.rest;

import dovod.care.Inquiry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question to production.
 *
 * @param caseNumber number of its case
 * @param person whom it is for; null for a group
 * @param team the group; null for a person
 * @param pictures keys of the buyer's pictures that go with it
 */
record InquiryBody(
        UUID id,
        UUID caseId,
        long caseNumber,
        @Nullable String sku,
        String product,
        String question,
        String part,
        List<String> pictures,
        List<UUID> files,
        Instant askedAt,
        UUID askedBy,
        @Nullable UUID person,
        @Nullable UUID team,
        @Nullable UUID deputy,
        Instant dueAt,
        @Nullable Instant remindedAt,
        @Nullable Instant deputedAt,
        @Nullable Instant escalatedAt,
        @Nullable AnswerBody answer,
        @Nullable String withdrawnWhy,
        @Nullable UUID macro) {

    /** @param verdict code of a fault; null when they cannot tell */
    record AnswerBody(Instant at, UUID person, @Nullable String verdict, String text, List<UUID> files) {}

    static InquiryBody of(Inquiry one) {
        var withdrawn = one.withdrawn();
        return new InquiryBody(
                one.id(),
                one.caseId(),
                one.number(),
                one.sku(),
                one.product(),
                one.question(),
                one.part(),
                one.pictures(),
                one.files(),
                one.askedAt(),
                one.askedBy(),
                one.person(),
                one.team(),
                one.deputy(),
                one.dueAt(),
                one.reminder().remindedAt(),
                one.reminder().deputedAt(),
                one.reminder().escalatedAt(),
                answer(one.answer()),
                withdrawn == null ? null : withdrawn.why(),
                one.macro());
    }

    private static @Nullable AnswerBody answer(Inquiry.@Nullable Answer answer) {
        if (answer == null) {
            return null;
        }
        var verdict = answer.verdict();
        return new AnswerBody(
                answer.at(), answer.person(), verdict == null ? null : verdict.code(), answer.text(), answer.files());
    }
}
