package dovod.reviews.rest;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.reviews.AnsweringVoice;
import dovod.reviews.DecidingHiding;
import dovod.reviews.JoiningCase;
import dovod.reviews.NewAnswer;
import dovod.reviews.VoiceQuery;
import dovod.reviews.Voices;
import dovod.reviews.WithdrawingAnswer;
import dovod.reviews.rest.VoiceJson.AnswerJson;
import dovod.reviews.spi.VoiceKind;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/reviews}: reviews and questions, their answers, their cases. */
@RestController
@RequestMapping("/api/v1/reviews")
class ReviewRest {

    private final Voices voices;
    private final AnsweringVoice answering;
    private final WithdrawingAnswer withdrawing;
    private final JoiningCase joining;
    private final DecidingHiding hiding;

    ReviewRest(
            Voices voices,
            AnsweringVoice answering,
            WithdrawingAnswer withdrawing,
            JoiningCase joining,
            DecidingHiding hiding) {
        this.voices = voices;
        this.answering = answering;
        this.withdrawing = withdrawing;
        this.joining = joining;
        this.hiding = hiding;
    }

    /** @param next pass it as cursor for the next page; null on the last one */
    record VoicePageJson(List<VoiceJson> reviews, @Nullable String next) {}

    /** @param pictures ids of files, those that are fetched already: {@code /files/{id}} */
    record VoiceWholeJson(VoiceJson review, List<UUID> pictures, List<AnswerJson> answers) {}

    /** @param reason why it should leave in spite of the check; absent when it should not */
    record NewAnswerJson(@Nullable String text, @Nullable String reason) {
        NewAnswer of(UUID voice, String key) {
            return new NewAnswer(
                    voice, Objects.requireNonNullElse(text, ""), key, Objects.requireNonNullElse(reason, ""));
        }
    }

    record MadeJson(UUID id) {}

    record CaseJson(@Nullable UUID caseId) {}

    /** @param choice hide or talk */
    record HidingJson(@Nullable String choice) {}

    /**
     * @param kind review or question
     * @param marks all, good, bad, thanks or a number of stars
     * @param standing all, waiting, answered or vanished
     */
    @GetMapping
    VoicePageJson voices(
            Actor actor,
            @RequestParam(defaultValue = "review") String kind,
            @RequestParam(defaultValue = "all") String marks,
            @RequestParam(defaultValue = "all") String standing,
            @RequestParam(required = false) @Nullable UUID shop,
            @RequestParam(required = false) @Nullable String sku,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable String cursor) {
        var wanted = VoiceKind.ofCode(kind).orElseThrow(() -> new Refused(Refusal.field("kind", "voice_kind_unknown")));
        var found = voices.list(actor, new VoiceQuery(wanted, marks, standing, shop, sku, words, cursor));
        return new VoicePageJson(found.voices().stream().map(VoiceJson::of).toList(), found.next());
    }

    @GetMapping("/{id}")
    VoiceWholeJson voice(Actor actor, @PathVariable UUID id) {
        var voice = voices.one(actor, id);
        var answers = voices.answers(actor, id).stream().map(AnswerJson::of).toList();
        return new VoiceWholeJson(VoiceJson.of(voice), voices.pictures(actor, voice), answers);
    }

    @PostMapping("/{id}/answers")
    @ResponseStatus(HttpStatus.CREATED)
    MadeJson answerVoice(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody NewAnswerJson wanted) {
        return new MadeJson(answering.answer(actor, wanted.of(id, key)));
    }

    /** Takes an answer back before it has left. */
    @DeleteMapping("/answers/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdrawAnswer(Actor actor, @PathVariable UUID id) {
        withdrawing.withdraw(actor, id);
    }

    @PutMapping("/{id}/case")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void joinCase(Actor actor, @PathVariable UUID id, @RequestBody CaseJson wanted) {
        var file = wanted.caseId();
        if (file == null) {
            throw new Refused(Refusal.field("caseId", "case_unknown"));
        }
        joining.join(actor, id, file);
    }

    @DeleteMapping("/{id}/case")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void partCase(Actor actor, @PathVariable UUID id) {
        joining.part(actor, id);
    }

    @PutMapping("/{id}/hiding")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decideHiding(Actor actor, @PathVariable UUID id, @RequestBody HidingJson wanted) {
        switch (Objects.requireNonNullElse(wanted.choice(), "")) {
            case "hide" -> hiding.decide(actor, id, true);
            case "talk" -> hiding.decide(actor, id, false);
            default -> throw new Refused(Refusal.field("choice", "hiding_unknown"));
        }
    }
}
