package dovod.ledger.web;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.kernel.Role;
import dovod.ledger.Amounts;
import dovod.ledger.Rate;
import dovod.ledger.Rates;
import dovod.ledger.SettingRates;
import dovod.platform.Errand;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an hour of each role costs. */
@Controller
@RequestMapping(RatePages.PAGE)
class RatePages {

    static final String PAGE = "/settings/rates";

    private final Rates rates;
    private final SettingRates setting;

    RatePages(Rates rates, SettingRates setting) {
        this.rates = rates;
        this.setting = setting;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        actor.need(Right.ADMINISTER);
        var typed = new EnumMap<Role, String>(Role.class);
        for (var rate : rates.all(actor)) {
            typed.put(rate.role(), Amounts.written(rate.perHour().minor()));
        }
        return page(actor, typed, model);
    }

    @PostMapping
    String set(Actor actor, @RequestParam Map<String, String> form, Model model, Errand errand) {
        var typed = new EnumMap<Role, String>(Role.class);
        for (var role : Role.values()) {
            typed.put(role, form.getOrDefault(role.code(), ""));
        }
        return errand.unlessDone(
                () -> setting.set(actor, typed),
                Errand.said(PAGE, "ledger.said.rates"),
                () -> page(actor, typed, model));
    }

    private String page(Actor actor, Map<Role, String> typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("assumed", rates.all(actor).stream().allMatch(RatePages::isAssumed));
        return "ledger/rates";
    }

    private static boolean isAssumed(Rate rate) {
        return rate.since() == null;
    }
}
