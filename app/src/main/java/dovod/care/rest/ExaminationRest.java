package dovod.care.rest;

import dovod.care.AskingProduction;
import dovod.care.AskingProduction.NewInquiry;
import dovod.care.NamingFault;
import dovod.care.NamingFault.NewFinding;
import dovod.care.OfferingSolution;
import dovod.care.SettlingPoint;
import dovod.care.SettlingPoint.Settling;
import dovod.care.rest.CareRest.Made;
import dovod.cases.CaseId;
import dovod.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is found out about a case, and what is offered: the work within a stage. */
@RestController
@RequestMapping("/api/v1/cases/{id}/care")
class ExaminationRest {

    private final SettlingPoint settling;
    private final NamingFault naming;
    private final AskingProduction asking;
    private final OfferingSolution offering;

    ExaminationRest(SettlingPoint settling, NamingFault naming, AskingProduction asking, OfferingSolution offering) {
        this.settling = settling;
        this.naming = naming;
        this.asking = asking;
        this.offering = offering;
    }

    /**
     * @param picture key of what shows it, from {@code shown}
     * @param words what the buyer said; with {@code waived} why it is not needed
     */
    record SettlingBody(
            @Nullable String picture,
            @Nullable String words,
            @Nullable Boolean waived) {}

    /** @param fault production, assembly, delivery, warehouse or unknown */
    record NewFaultBody(
            @Nullable String fault,
            @Nullable String reason,
            @Nullable String symptom,
            @Nullable String part,
            @Nullable String batch,
            @Nullable String step) {}

    /**
     * @param person whom it is for; null for a group
     * @param team the group; null for a person
     * @param pictures keys from {@code shown}
     */
    record NewInquiryBody(
            @Nullable String question,
            @Nullable UUID person,
            @Nullable UUID team,
            @Nullable UUID deputy,
            @Nullable Instant dueAt,
            @Nullable String part,
            @Nullable List<String> pictures,
            @Nullable List<UUID> files) {}

    /** @param kind step, video, picture, explanation or remedy */
    record NewSolutionBody(
            @Nullable String kind,
            @Nullable String words,
            @Nullable UUID grant) {}

    /** @param outcome offered, taken or refused */
    record OutcomeBody(@Nullable String outcome, @Nullable String said) {}

    @PutMapping("/points/{point}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void settle(Actor actor, @PathVariable UUID id, @PathVariable String point, @RequestBody SettlingBody body) {
        settling.settle(
                actor,
                new CaseId(id),
                point,
                new Settling(body.picture(), Given.text(body.words()), Boolean.TRUE.equals(body.waived())));
    }

    @DeleteMapping("/points/{point}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unsettle(Actor actor, @PathVariable UUID id, @PathVariable String point) {
        settling.unsettle(actor, new CaseId(id), point);
    }

    @PutMapping("/fault")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void name(Actor actor, @PathVariable UUID id, @RequestBody NewFaultBody body) {
        naming.name(
                actor,
                new CaseId(id),
                new NewFinding(
                        Given.text(body.fault()),
                        Given.text(body.reason()),
                        Given.text(body.symptom()),
                        Given.text(body.part()),
                        Given.text(body.batch()),
                        Given.text(body.step())));
    }

    @PostMapping("/inquiries")
    @ResponseStatus(HttpStatus.CREATED)
    Made ask(Actor actor, @PathVariable UUID id, @RequestBody NewInquiryBody body) {
        var dueAt = body.dueAt();
        return new Made(asking.ask(
                actor,
                new CaseId(id),
                new NewInquiry(
                        Given.text(body.question()),
                        body.person(),
                        body.team(),
                        body.deputy(),
                        dueAt == null ? Instant.EPOCH : dueAt,
                        Given.text(body.part()),
                        Given.list(body.pictures()),
                        Given.list(body.files()))));
    }

    @PostMapping("/solutions")
    @ResponseStatus(HttpStatus.CREATED)
    Made offer(Actor actor, @PathVariable UUID id, @RequestBody NewSolutionBody body) {
        return new Made(
                offering.offer(actor, new CaseId(id), Given.text(body.kind()), Given.text(body.words()), body.grant()));
    }

    @PutMapping("/solutions/{solution}/outcome")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(Actor actor, @PathVariable UUID id, @PathVariable UUID solution, @RequestBody OutcomeBody body) {
        offering.decide(actor, new CaseId(id), solution, Given.text(body.outcome()), Given.text(body.said()));
    }
}
