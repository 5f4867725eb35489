package dovod.cases.web;

import dovod.cases.CaseFiles;
import dovod.cases.Saving;
import dovod.cases.SavingNoteDraft;
import dovod.cases.WritingNote;
import dovod.kernel.Actor;
import dovod.kernel.Refused;
import dovod.platform.Errand;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Notes for the team. They have a form, a draft and an address of their own: no way leads from here to the buyer. */
@Controller
class NoteForms {

    /** A note draft as the composer sends it and gets it back. */
    record DraftText(String body, List<UUID> files, long version) {}

    private final WritingNote writing;
    private final SavingNoteDraft saving;
    private final CaseFiles cases;
    private final Reading reading;

    NoteForms(WritingNote writing, SavingNoteDraft saving, CaseFiles cases, Reading reading) {
        this.writing = writing;
        this.saving = saving;
        this.cases = cases;
        this.reading = reading;
    }

    @PostMapping("/cases/{id}/notes")
    ModelAndView write(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") List<String> files,
            @RequestParam(defaultValue = "") String conversation,
            @RequestParam(defaultValue = "all") String show,
            Errand errand) {
        try {
            writing.write(actor, Row.id(id), text, ReplyForms.ids(files));
        } catch (Refused refused) {
            errand.header("HX-Retarget", "#note-error");
            errand.header("HX-Reswap", "innerHTML");
            return errand.refused(refused, new ModelAndView("cases/wrong"));
        }
        var file = cases.open(actor, Row.id(id));
        return new ModelAndView("cases/latest")
                .addObject("course", reading.newest(actor, file, Place.of(null, show, conversation)));
    }

    @PutMapping("/cases/{id}/note-draft")
    @ResponseBody
    ResponseEntity<DraftText> save(Actor actor, @PathVariable String id, @RequestBody DraftText draft) {
        return switch (saving.save(actor, Row.id(id), draft.body(), draft.files(), draft.version())) {
            case Saving.Saved(var saved) ->
                ResponseEntity.ok(new DraftText(saved.body(), saved.files(), saved.version()));
            case Saving.Newer(var newer) ->
                ResponseEntity.status(409).body(new DraftText(newer.body(), newer.files(), newer.version()));
        };
    }
}
