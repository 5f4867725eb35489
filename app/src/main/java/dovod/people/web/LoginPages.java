package dovod.people.web;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.people.People;
import dovod.people.SigningIn;
import dovod.people.SigningOut;
import dovod.platform.Errand;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out. */
@Controller
class LoginPages {

    private final SigningIn signingIn;
    private final SigningOut signingOut;
    private final People people;
    private final Entrance entrance;

    LoginPages(SigningIn signingIn, SigningOut signingOut, People people, Entrance entrance) {
        this.signingIn = signingIn;
        this.signingOut = signingOut;
        this.people = people;
        this.entrance = entrance;
    }

    @GetMapping("/login")
    String form(@RequestParam @Nullable String next, Model model) {
        if (Entrance.session() != null) {
            return "redirect:" + OwnPath.of(next);
        }
        if (people.isEmptyHouse()) {
            return "redirect:/first-run";
        }
        return show("", next, model);
    }

    private static String show(@Nullable String email, @Nullable String next, Model model) {
        model.addAttribute("email", email == null ? "" : email);
        model.addAttribute("next", OwnPath.of(next));
        return "people/login";
    }

    @PostMapping("/login")
    String enter(
            @RequestParam @Nullable String email,
            @RequestParam @Nullable String password,
            @RequestParam @Nullable String next,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Errand errand) {
        return errand.unlessDone(
                () -> {
                    var entry = signingIn.enter(email, password, Entrance.origin(request));
                    return entrance.let(entry, OwnPath.of(next), request, response);
                },
                () -> show(email, next, model));
    }

    /** Where the {@link Doorkeeper} leads a form that was made too long ago, or before somebody came in or went. */
    @PostMapping(Doorkeeper.LOGIN_ANEW)
    String enterAnew(
            @RequestParam @Nullable String email, @RequestParam @Nullable String next, Model model, Errand errand) {
        return errand.show(show(email, next, model), new Refused(Refusal.forbidden("form_outdated")));
    }

    @PostMapping("/logout")
    String leave(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        var session = Entrance.session();
        if (session != null) {
            signingOut.leave(actor, session);
        }
        entrance.close(request, response);
        return "redirect:/login";
    }
}
