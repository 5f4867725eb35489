package dovod.sla.web;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Errand;
import dovod.sla.CalendarDraft;
import dovod.sla.Calendars;
import dovod.sla.PreviewingPromise;
import dovod.sla.RemovingCalendar;
import dovod.sla.SavingCalendar;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Working calendars: the list, and one with its hours, holidays, own days and promise. */
@Controller
@RequestMapping(CalendarPages.PATH)
class CalendarPages {

    private static final String FORM = "sla/calendar";
    static final String PATH = "/settings/calendars";

    private final Calendars calendars;
    private final SavingCalendar saving;
    private final RemovingCalendar removing;
    private final PreviewingPromise previewing;

    CalendarPages(Calendars calendars, SavingCalendar saving, RemovingCalendar removing, PreviewingPromise previewing) {
        this.calendars = calendars;
        this.saving = saving;
        this.removing = removing;
        this.previewing = previewing;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("calendars", calendars.list(actor));
        return "sla/calendars";
    }

    @GetMapping("/new")
    String fresh(Actor actor, Model model) {
        return form(actor, null, calendars.freshDraft(), model);
    }

    @GetMapping("/{id}")
    String form(Actor actor, @PathVariable String id, Model model) {
        var calendar = Ids.of(id);
        return form(actor, calendar, calendars.draft(actor, calendar), model);
    }

    @PostMapping
    String make(Actor actor, @RequestParam Map<String, String> typed, Model model, Errand errand) {
        return save(actor, null, typed, model, errand);
    }

    @PostMapping("/{id}")
    String change(
            Actor actor, @PathVariable String id, @RequestParam Map<String, String> typed, Model model, Errand errand) {
        return save(actor, Ids.of(id), typed, model, errand);
    }

    @PostMapping("/{id}/removal")
    String remove(Actor actor, @PathVariable String id, Model model, Errand errand) {
        var calendar = Ids.of(id);
        return errand.unlessDone(
                () -> removing.remove(actor, calendar),
                Errand.said(PATH, "sla.said.removed"),
                () -> form(actor, calendar, calendars.draft(actor, calendar), model));
    }

    /** What the calendar as typed would promise; asked for by the form while it is filled. */
    @PostMapping("/samples")
    String samples(Actor actor, @RequestParam Map<String, String> typed, Model model, Errand errand) {
        try {
            model.addAttribute("samples", previewing.preview(actor, CalendarForm.read(typed)));
        } catch (Refused refused) {
            model.addAttribute("samples", List.of());
            model.addAttribute("page", errand.page().with(refused.refusals()));
        }
        return "sla/samples";
    }

    private String save(Actor actor, @Nullable UUID id, Map<String, String> typed, Model model, Errand errand) {
        var draft = CalendarForm.read(typed);
        return errand.unlessDone(
                () -> saving.save(actor, id, draft),
                Errand.said(PATH, "sla.said.saved"),
                () -> form(actor, id, draft, model));
    }

    private String form(Actor actor, @Nullable UUID id, CalendarDraft draft, Model model) {
        actor.need(Right.ADMINISTER);
        model.addAttribute("id", id);
        model.addAttribute("draft", draft);
        model.addAttribute("years", calendars.holidays(actor, draft.holidays()));
        return FORM;
    }
}
