package dovod.remedies.web;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.kernel.Role;
import dovod.ledger.Amounts;
import dovod.platform.Errand;
import dovod.remedies.Limits;
import dovod.remedies.Remedies;
import dovod.remedies.RemedyText;
import dovod.remedies.RemovingRemedy;
import dovod.remedies.SettingLimits;
import dovod.remedies.WritingRemedy;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What may be given, by whom, and how much in a month. */
@Controller
@RequestMapping(RemedyPages.PAGE)
class RemedyPages {

    static final String PAGE = "/settings/remedies";

    private final Remedies remedies;
    private final WritingRemedy writing;
    private final RemovingRemedy removing;
    private final Limits limits;
    private final SettingLimits setting;
    private final Offered offered;

    RemedyPages(
            Remedies remedies,
            WritingRemedy writing,
            RemovingRemedy removing,
            Limits limits,
            SettingLimits setting,
            Offered offered) {
        this.remedies = remedies;
        this.writing = writing;
        this.removing = removing;
        this.limits = limits;
        this.setting = setting;
        this.offered = offered;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        actor.need(Right.ADMINISTER);
        var typed = new EnumMap<Role, SettingLimits.Typed>(Role.class);
        for (var authority : limits.authorities(actor)) {
            typed.put(
                    authority.role(),
                    new SettingLimits.Typed(
                            Amounts.written(authority.alone().minor()),
                            Amounts.written(authority.inCase().minor())));
        }
        var budget = limits.budget(actor).amount();
        return list(actor, typed, budget == null ? "" : Amounts.written(budget.minor()), model);
    }

    @PostMapping("/limits")
    String set(Actor actor, @RequestParam Map<String, String> form, Model model, Errand errand) {
        var typed = new EnumMap<Role, SettingLimits.Typed>(Role.class);
        for (var role : Role.values()) {
            typed.put(
                    role,
                    new SettingLimits.Typed(
                            form.getOrDefault("alone-" + role.code(), ""),
                            form.getOrDefault("case-" + role.code(), "")));
        }
        var budget = form.getOrDefault("budget", "");
        return errand.unlessDone(
                () -> setting.set(actor, typed, budget),
                Errand.said(PAGE, "remedies.said.limits"),
                () -> list(actor, typed, budget, model));
    }

    @GetMapping("/new")
    String fresh(Actor actor, Model model) {
        actor.need(Right.ADMINISTER);
        return form(actor, null, 0, RemedyText.EMPTY, model);
    }

    @GetMapping("/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        actor.need(Right.ADMINISTER);
        var remedy = remedies.one(actor, id);
        return form(actor, id, remedy.version(), RemedyText.of(remedy), model);
    }

    @PostMapping
    String write(Actor actor, @RequestParam Map<String, String> form, Model model, Errand errand) {
        return save(actor, null, form, model, errand);
    }

    @PostMapping("/{id}")
    String change(
            Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> form, Model model, Errand errand) {
        return save(actor, id, form, model, errand);
    }

    @PostMapping("/{id}/removal")
    String remove(Actor actor, @PathVariable UUID id) {
        removing.remove(actor, id);
        return Errand.said(PAGE, "remedies.said.removed");
    }

    private String save(Actor actor, @Nullable UUID id, Map<String, String> form, Model model, Errand errand) {
        var text = new RemedyText(
                text(form, "kind"),
                text(form, "title"),
                text(form, "usual"),
                text(form, "most"),
                text(form, "perCase"),
                text(form, "kitSku"));
        var version = version(form);
        return errand.unlessDone(
                () -> writing.write(actor, id, version, text),
                Errand.said(PAGE, "remedies.said.saved"),
                () -> form(actor, id, version, text, model));
    }

    private static int version(Map<String, String> form) {
        var written = text(form, "version");
        return written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
    }

    private static String text(Map<String, String> form, String name) {
        return Objects.requireNonNullElse(form.get(name), "");
    }

    private String list(Actor actor, Map<Role, SettingLimits.Typed> typed, String budget, Model model) {
        model.addAttribute("remedies", remedies.all(actor));
        model.addAttribute("typed", typed);
        model.addAttribute("budget", budget);
        model.addAttribute("standing", limits.budget(actor));
        return "remedies/remedies";
    }

    private String form(Actor actor, @Nullable UUID id, int version, RemedyText text, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("version", version);
        model.addAttribute("text", text);
        model.addAttribute("kinds", offered.kinds(actor));
        model.addAttribute("kits", offered.kits(actor, text.kitSku()));
        return "remedies/remedy";
    }
}
