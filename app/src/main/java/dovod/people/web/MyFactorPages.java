package dovod.people.web;

import dovod.kernel.Actor;
import dovod.people.Factors;
import dovod.people.OfferingFactor;
import dovod.people.RenewingRecoveryCodes;
import dovod.people.SwitchingFactorOff;
import dovod.people.SwitchingFactorOn;
import dovod.platform.Errand;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own second factor. The secret and the recovery codes are on the page that answers, and never again. */
@Controller
@RequestMapping("/me/factor")
class MyFactorPages {

    private static final String VIEW = "people/my_factor";

    private final Factors factors;
    private final OfferingFactor offeringFactor;
    private final SwitchingFactorOn switchingFactorOn;
    private final SwitchingFactorOff switchingFactorOff;
    private final RenewingRecoveryCodes renewingRecoveryCodes;
    private final Entrance entrance;

    MyFactorPages(
            Factors factors,
            OfferingFactor offeringFactor,
            SwitchingFactorOn switchingFactorOn,
            SwitchingFactorOff switchingFactorOff,
            RenewingRecoveryCodes renewingRecoveryCodes,
            Entrance entrance) {
        this.factors = factors;
        this.offeringFactor = offeringFactor;
        this.switchingFactorOn = switchingFactorOn;
        this.switchingFactorOff = switchingFactorOff;
        this.renewingRecoveryCodes = renewingRecoveryCodes;
        this.entrance = entrance;
    }

    @GetMapping
    String form(Actor actor, Model model) {
        model.addAttribute("state", factors.mine(actor));
        return VIEW;
    }

    @PostMapping("/offer")
    String offer(
            Actor actor,
            @RequestParam @Nullable String password,
            Model model,
            HttpServletRequest request,
            Errand errand) {
        return errand.unlessDone(
                () -> {
                    model.addAttribute("offer", offeringFactor.offer(actor, password, Entrance.origin(request)));
                    return form(actor, model);
                },
                () -> form(actor, model));
    }

    @PostMapping
    String switchOn(
            Actor actor,
            @RequestParam(defaultValue = "") String offer,
            @RequestParam @Nullable String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Errand errand) {
        return errand.unlessDone(
                () -> {
                    model.addAttribute("offer", offeringFactor.again(actor, offer));
                    var ready = switchingFactorOn.switchOn(actor, offer, code, Entrance.origin(request));
                    entrance.open(ready.signedIn(), request, response);
                    model.addAttribute("offer", null);
                    model.addAttribute("codes", ready.codes());
                    return form(actor, model);
                },
                () -> form(actor, model));
    }

    @PostMapping("/codes")
    String renew(
            Actor actor,
            @RequestParam @Nullable String codesPassword,
            Model model,
            HttpServletRequest request,
            Errand errand) {
        return errand.unlessDone(
                () -> {
                    var codes = renewingRecoveryCodes.renew(actor, codesPassword, Entrance.origin(request));
                    model.addAttribute("codes", codes);
                    return form(actor, model);
                },
                () -> form(actor, model));
    }

    @PostMapping("/removal")
    String switchOff(
            Actor actor,
            @RequestParam @Nullable String offPassword,
            Model model,
            HttpServletRequest request,
            Errand errand) {
        return errand.unlessDone(
                () -> switchingFactorOff.switchOff(actor, offPassword, Entrance.origin(request)),
                Errand.said("/me/factor", "people.said.factor_off"),
                () -> form(actor, model));
    }

    @PostMapping("/notice/closure")
    String heard(Actor actor) {
        switchingFactorOff.hear(actor);
        return "redirect:/";
    }
}
