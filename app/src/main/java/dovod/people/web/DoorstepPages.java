package dovod.people.web;

import dovod.kernel.Refused;
import dovod.people.ConfirmingFactor;
import dovod.people.Doorsteps;
import dovod.people.FactorOffer;
import dovod.people.FactorState;
import dovod.people.OfferingFactor;
import dovod.people.SignedIn;
import dovod.people.SwitchingFactorOn;
import dovod.platform.Errand;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The second step of signing in: shows the second factor, or sets it up where the desk requires it. All under one
 * address, which is there to be looked at whatever was sent to it.
 */
@Controller
@RequestMapping("/login/code")
class DoorstepPages {

    private final Doorsteps doorsteps;
    private final ConfirmingFactor confirmingFactor;
    private final OfferingFactor offeringFactor;
    private final SwitchingFactorOn switchingFactorOn;
    private final Entrance entrance;

    DoorstepPages(
            Doorsteps doorsteps,
            ConfirmingFactor confirmingFactor,
            OfferingFactor offeringFactor,
            SwitchingFactorOn switchingFactorOn,
            Entrance entrance) {
        this.doorsteps = doorsteps;
        this.confirmingFactor = confirmingFactor;
        this.offeringFactor = offeringFactor;
        this.switchingFactorOn = switchingFactorOn;
        this.entrance = entrance;
    }

    @GetMapping
    String form(@RequestParam @Nullable String next, Model model, HttpServletRequest request) {
        return show(request, next, null, model).orElse("redirect:/login");
    }

    @PostMapping
    String confirm(
            @RequestParam @Nullable String code,
            @RequestParam @Nullable String next,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Errand errand) {
        return enter(
                doorstep -> confirmingFactor.confirm(doorstep, code, Entrance.origin(request)),
                next,
                model,
                request,
                response,
                errand);
    }

    @PostMapping(params = "recovery")
    String recover(
            @RequestParam @Nullable String recovery,
            @RequestParam @Nullable String next,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Errand errand) {
        return enter(
                doorstep -> confirmingFactor.recover(doorstep, recovery, Entrance.origin(request)),
                next,
                model,
                request,
                response,
                errand);
    }

    private String enter(
            Function<String, SignedIn> verb,
            @Nullable String next,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Errand errand) {
        try {
            return entrance.let(verb.apply(token(request)), OwnPath.of(next), request, response);
        } catch (Refused refused) {
            var view = show(request, next, null, model).orElseGet(() -> toTheBeginning(model));
            return errand.show(view, refused);
        }
    }

    @PostMapping(params = "offer")
    String setUp(
            @RequestParam String offer,
            @RequestParam @Nullable String code,
            @RequestParam @Nullable String next,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Errand errand) {
        var doorstep = token(request);
        FactorOffer shown = null;
        try {
            shown = offeringFactor.again(doorstep, offer);
            var ready = switchingFactorOn.switchOn(doorstep, offer, code, Entrance.origin(request));
            entrance.open(ready.signedIn(), request, response);
            model.addAttribute("codes", ready.codes());
            model.addAttribute("next", OwnPath.of(next));
            return "people/login_codes";
        } catch (Refused refused) {
            var view = show(request, next, shown, model).orElseGet(() -> toTheBeginning(model));
            return errand.show(view, refused);
        }
    }

    /**
     * @param shown what is on the page already; null to make a new one where one is needed
     * @return empty when nobody stands here any more
     */
    private Optional<String> show(
            HttpServletRequest request, @Nullable String next, @Nullable FactorOffer shown, Model model) {
        model.addAttribute("next", OwnPath.of(next));
        return doorsteps.asks(token(request)).map(state -> show(state, token(request), shown, model));
    }

    private String show(FactorState state, String doorstep, @Nullable FactorOffer shown, Model model) {
        if (state.on()) {
            return "people/login_code";
        }
        model.addAttribute("loss", state.loss());
        model.addAttribute("offer", shown == null ? offeringFactor.offer(doorstep) : shown);
        return "people/login_factor";
    }

    private static String toTheBeginning(Model model) {
        model.addAttribute("email", "");
        return "people/login";
    }

    private static String token(HttpServletRequest request) {
        return TokenCookie.DOORSTEP.read(request).orElse("");
    }
}
