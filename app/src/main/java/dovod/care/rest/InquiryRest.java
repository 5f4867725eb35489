package dovod.care.rest;

import dovod.care.AnsweringInquiry;
import dovod.care.AnsweringInquiry.NewAnswer;
import dovod.care.Inquiries;
import dovod.care.Inquiry;
import dovod.care.MakingKnowledge;
import dovod.care.rest.CareRest.Made;
import dovod.kernel.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Questions to production. */
@RestController
@RequestMapping("/api/v1/inquiries")
class InquiryRest {

    private final Inquiries inquiries;
    private final AnsweringInquiry answering;
    private final MakingKnowledge making;

    InquiryRest(Inquiries inquiries, AnsweringInquiry answering, MakingKnowledge making) {
        this.inquiries = inquiries;
        this.answering = answering;
        this.making = making;
    }

    record InquiriesBody(List<InquiryBody> inquiries) {}

    /** @param verdict code of a fault, or nothing */
    record NewAnswerBody(
            @Nullable String verdict,
            @Nullable String text,
            @Nullable List<UUID> files) {}

    record WithdrawalBody(@Nullable String reason) {}

    record KnowledgeBody(@Nullable String title, @Nullable String body) {}

    /**
     * At most 100.
     *
     * @param state {@code waiting} for whoever asks, {@code open} with anybody, or {@code answered}
     * @param query words in any form, for answered ones
     */
    @GetMapping
    InquiriesBody list(
            Actor actor,
            @RequestParam(defaultValue = "waiting") String state,
            @RequestParam(defaultValue = "") String query) {
        return new InquiriesBody(
                among(actor, state, query).stream().map(InquiryBody::of).toList());
    }

    @GetMapping("/{id}")
    InquiryBody one(Actor actor, @PathVariable UUID id) {
        return InquiryBody.of(inquiries.one(actor, id));
    }

    @PostMapping("/{id}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(Actor actor, @PathVariable UUID id, @RequestBody NewAnswerBody body) {
        answering.answer(
                actor,
                id,
                new NewAnswer(Given.text(body.verdict()), Given.text(body.text()), Given.list(body.files())));
    }

    @PostMapping("/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable UUID id, @RequestBody WithdrawalBody body) {
        answering.withdraw(actor, id, Given.text(body.reason()));
    }

    /** Makes a canned answer of it. */
    @PostMapping("/{id}/knowledge")
    @ResponseStatus(HttpStatus.CREATED)
    Made know(Actor actor, @PathVariable UUID id, @RequestBody KnowledgeBody body) {
        return new Made(making.make(actor, id, Given.text(body.title()), Given.text(body.body()))
                .value());
    }

    private List<Inquiry> among(Actor actor, String state, String query) {
        return switch (state) {
            case "answered" -> inquiries.answered(actor, query);
            case "open" -> inquiries.open(actor);
            default -> inquiries.waitingFor(actor);
        };
    }
}
