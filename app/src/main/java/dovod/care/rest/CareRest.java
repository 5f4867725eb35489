package dovod.care.rest;

import dovod.care.Cares;
import dovod.care.ConcludingStage;
import dovod.care.ConfirmingHelp;
import dovod.care.MarkingPicture;
import dovod.care.MarkingPicture.NewMarks;
import dovod.care.ReopeningStage;
import dovod.cases.CaseId;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.platform.Dictionary;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the care of a case stands, and the way from stage to stage. */
@RestController
@RequestMapping("/api/v1/cases/{id}/care")
class CareRest {

    private final Cares cares;
    private final ConcludingStage concluding;
    private final ReopeningStage reopening;
    private final ConfirmingHelp confirming;
    private final MarkingPicture marking;
    private final Dictionary dictionary;

    CareRest(
            Cares cares,
            ConcludingStage concluding,
            ReopeningStage reopening,
            ConfirmingHelp confirming,
            MarkingPicture marking,
            Dictionary dictionary) {
        this.cares = cares;
        this.concluding = concluding;
        this.reopening = reopening;
        this.confirming = confirming;
        this.marking = marking;
        this.dictionary = dictionary;
    }

    record StageBody(String stage) {}

    /** @param stage one that lies behind: diagnosis, resolution or confirmation */
    record ReopeningBody(@Nullable String stage, @Nullable String reason) {}

    /** @param words what the buyer said */
    record ConfirmationBody(@Nullable String words) {}

    /**
     * @param source address of the picture underneath
     * @param file the picture with the marks in it, uploaded before
     * @param marks the strokes as JSON
     */
    record MarkedBody(
            @Nullable String source,
            @Nullable String file,
            @Nullable String marks) {}

    record Made(UUID id) {}

    @GetMapping
    CareBody care(Actor actor, @PathVariable UUID id) {
        return CareBody.of(cares.of(actor, new CaseId(id)), dictionary.in(actor.language(), actor.zone()));
    }

    /** 422 names every missing piece with its place. */
    @PostMapping("/conclusion")
    StageBody conclude(Actor actor, @PathVariable UUID id) {
        return new StageBody(concluding.conclude(actor, new CaseId(id)).name().code());
    }

    @PostMapping("/reopening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopen(Actor actor, @PathVariable UUID id, @RequestBody ReopeningBody body) {
        reopening.reopen(actor, new CaseId(id), Given.text(body.stage()), Given.text(body.reason()));
    }

    @PostMapping("/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(Actor actor, @PathVariable UUID id, @RequestBody ConfirmationBody body) {
        confirming.confirm(actor, new CaseId(id), Given.text(body.words()));
    }

    @PostMapping("/marked-pictures")
    @ResponseStatus(HttpStatus.CREATED)
    Made mark(Actor actor, @PathVariable UUID id, @RequestBody MarkedBody body) {
        var marks = new NewMarks(Given.text(body.source()), Ids.of(Given.text(body.file())), Given.text(body.marks()));
        return new Made(marking.mark(actor, new CaseId(id), marks).id());
    }
}
