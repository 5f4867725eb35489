package dovod.cases.web;

import dovod.cases.SettingSilence;
import dovod.cases.Silence;
import dovod.kernel.Actor;
import dovod.platform.Errand;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether the desk closes by itself what waits for the buyer alone. */
@Controller
@RequestMapping(SilencePages.PAGE)
class SilencePages {

    static final String PAGE = "/settings/silence";

    private static final String FORM = "cases/silence";

    private final SettingSilence setting;

    SilencePages(SettingSilence setting) {
        this.setting = setting;
    }

    /** As typed: a number may be no number. */
    private record Typed(String noticeDays, String closeDays, String notice) {}

    @GetMapping
    String form(Actor actor, Model model) {
        var current = setting.current(actor);
        var typed = current.map(silence -> new Typed(
                        Integer.toString(silence.noticeDays()),
                        Integer.toString(silence.closeDays()),
                        silence.notice()))
                .orElse(new Typed("7", "3", ""));
        return form(model, typed, current.isPresent());
    }

    @PostMapping
    String set(Actor actor, @RequestParam Map<String, String> fields, Model model, Errand errand) {
        var typed = new Typed(
                fields.getOrDefault("notice_days", ""),
                fields.getOrDefault("close_days", ""),
                fields.getOrDefault("notice", ""));
        return errand.unlessDone(
                () -> setting.set(
                        actor, new Silence(days(typed.noticeDays()), days(typed.closeDays()), typed.notice())),
                Errand.said(PAGE, "cases.said.silence_set"),
                () -> form(model, typed, setting.current(actor).isPresent()));
    }

    @PostMapping("/removal")
    String unset(Actor actor) {
        setting.unset(actor);
        return Errand.said(PAGE, "cases.said.silence_unset");
    }

    private static String form(Model model, Typed typed, boolean on) {
        model.addAttribute("noticeDays", typed.noticeDays());
        model.addAttribute("closeDays", typed.closeDays());
        model.addAttribute("notice", typed.notice());
        model.addAttribute("on", on);
        return FORM;
    }

    /** Zero for what is no number of days; the use case says what it takes. */
    private static int days(String text) {
        var digits = text.strip();
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }
}
