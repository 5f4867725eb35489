package dovod.cases.web;

import dovod.cases.Bulk;
import dovod.cases.Bulk.Selection;
import dovod.cases.Bulk.Verb;
import dovod.cases.BulkWork;
import dovod.cases.CaseId;
import dovod.cases.Snooze;
import dovod.cases.page.BulkText;
import dovod.cases.page.Later;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.platform.Errand;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One verb for many cases: the same questions as for one, then the progress, then a way back. */
@Controller
class BulkForms {

    private static final String FORM = "cases/dialog/bulk_form";

    private final BulkWork work;
    private final OwnerForms owners;
    private final Clock clock;

    BulkForms(BulkWork work, OwnerForms owners, Clock clock) {
        this.work = work;
        this.owners = owners;
        this.clock = clock;
    }

    @GetMapping("/bulk/{verb:assignment|tags|snooze|closure}")
    ModelAndView form(Actor actor, @PathVariable String verb) {
        return form(actor, verb, BulkText.NOTHING);
    }

    @PostMapping("/bulk/{verb:assignment|tags|snooze|closure}")
    ModelAndView start(
            Actor actor,
            @PathVariable String verb,
            @RequestParam(name = "case", defaultValue = "") List<String> cases,
            @RequestParam(defaultValue = "false") boolean whole,
            @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String brief,
            @RequestParam(defaultValue = "") String tags,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean wake,
            Errand errand) {
        var text = new BulkText(to, why, brief, tags, until, reason, wake);
        try {
            var job = work.start(actor, new Bulk(selection(cases, whole, view), verb(actor, verb, text)));
            return progress(actor, job);
        } catch (Refused refused) {
            return errand.refused(refused, form(actor, verb, text));
        }
    }

    @GetMapping("/bulk/jobs/{job}")
    ModelAndView progress(Actor actor, @PathVariable UUID job) {
        return new ModelAndView("cases/dialog/bulk_progress")
                .addObject("job", job.toString())
                .addObject("progress", work.progress(actor, job));
    }

    @DeleteMapping("/bulk/jobs/{job}")
    ModelAndView undo(Actor actor, @PathVariable UUID job, Errand errand) {
        try {
            work.undo(actor, job);
            return progress(actor, job);
        } catch (Refused refused) {
            return errand.refused(refused, new ModelAndView("cases/dialog/refused"));
        }
    }

    private ModelAndView form(Actor actor, String verb, BulkText text) {
        return new ModelAndView(FORM)
                .addObject("verb", verb)
                .addObject("text", text)
                .addObject("choices", owners.choices(actor))
                .addObject("presets", Later.offered(LocalDateTime.ofInstant(clock.instant(), actor.zone())));
    }

    private static Selection selection(List<String> cases, boolean whole, String view) {
        return whole
                ? new Selection.Whole(InboxPages.view(view))
                : new Selection.These(cases.stream()
                        .map(Ids::read)
                        .flatMap(Optional::stream)
                        .map(CaseId::new)
                        .toList());
    }

    private static Verb verb(Actor actor, String verb, BulkText text) {
        return switch (verb) {
            case "assignment" -> new Verb.Assign(OwnerForms.handOver(text.to(), text.why(), text.brief()));
            case "tags" -> new Verb.Tag(MarkForms.list(text.tags()), List.of());
            case "snooze" ->
                new Verb.SnoozeAll(new Snooze(
                        SnoozeForms.moment(text.until(), actor.zone()),
                        text.reason().strip(),
                        text.wake()));
            case "closure" ->
                new Verb.CloseAll(text.why().isBlank() ? null : text.why().strip());
            default -> throw new NotFound();
        };
    }
}
