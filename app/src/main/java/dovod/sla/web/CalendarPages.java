package dovod.sla.web;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Again;
import dovod.sla.CalendarDraft;
import dovod.sla.Calendars;
import dovod.sla.PreviewingPromise;
import dovod.sla.RemovingCalendar;
import dovod.sla.SavingCalendar;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
    private final Again again;

    CalendarPages(
            Calendars calendars,
            SavingCalendar saving,
            RemovingCalendar removing,
            PreviewingPromise previewing,
            Again again) {
        this.calendars = calendars;
        this.saving = saving;
        this.removing = removing;
        this.previewing = previewing;
        this.again = again;
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
    String make(
            Actor actor,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return save(actor, null, typed, model, request, response);
    }

    @PostMapping("/{id}")
    String change(
            Actor actor,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return save(actor, Ids.of(id), typed, model, request, response);
    }

    @PostMapping("/{id}/removal")
    String remove(
            Actor actor,
            @PathVariable String id,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var calendar = Ids.of(id);
        return again.unlessDone(
                () -> removing.remove(actor, calendar),
                Again.said(PATH, "sla.said.removed"),
                () -> form(actor, calendar, calendars.draft(actor, calendar), model),
                model,
                request,
                response);
    }

    /** What the calendar as typed would promise; asked for by the form while it is filled. */
    @PostMapping("/samples")
    String samples(Actor actor, @RequestParam Map<String, String> typed, Model model, HttpServletRequest request) {
        try {
            model.addAttribute("samples", previewing.preview(actor, CalendarForm.read(typed)));
        } catch (Refused refused) {
            model.addAttribute("samples", List.of());
            model.addAttribute("page", again.page(request).with(refused.refusals()));
        }
        return "sla/samples";
    }

    private String save(
            Actor actor,
            @Nullable UUID id,
            Map<String, String> typed,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var draft = CalendarForm.read(typed);
        return again.unlessDone(
                () -> saving.save(actor, id, draft),
                Again.said(PATH, "sla.said.saved"),
                () -> form(actor, id, draft, model),
                model,
                request,
                response);
    }

    private String form(Actor actor, @Nullable UUID id, CalendarDraft draft, Model model) {
        actor.need(Right.ADMINISTER);
        model.addAttribute("id", id);
        model.addAttribute("draft", draft);
        model.addAttribute("years", calendars.holidays(actor, draft.holidays()));
        return FORM;
    }
}
