package dovod.people.web;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.people.People;
import dovod.people.SigningIn;
import dovod.people.SigningOut;
import dovod.platform.Again;
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

    private static final String FORM = "people/login";

    private final SigningIn signingIn;
    private final SigningOut signingOut;
    private final People people;
    private final Again again;
    private final Entrance entrance;

    LoginPages(SigningIn signingIn, SigningOut signingOut, People people, Again again, Entrance entrance) {
        this.signingIn = signingIn;
        this.signingOut = signingOut;
        this.people = people;
        this.again = again;
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
        model.addAttribute("email", "");
        model.addAttribute("next", OwnPath.of(next));
        return FORM;
    }

    @PostMapping("/login")
    String enter(
            @RequestParam @Nullable String email,
            @RequestParam @Nullable String password,
            @RequestParam @Nullable String next,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            entrance.open(signingIn.enter(email, password, Entrance.origin(request)), request, response);
            return "redirect:" + OwnPath.of(next);
        } catch (Refused refused) {
            return formAgain(refused, email, next, model, request, response);
        }
    }

    /** Where the {@link Doorkeeper} leads a form that was made too long ago, or before somebody came in or went. */
    @PostMapping(Doorkeeper.LOGIN_ANEW)
    String enterAnew(
            @RequestParam @Nullable String email,
            @RequestParam @Nullable String next,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return formAgain(new Refused(Refusal.forbidden("form_outdated")), email, next, model, request, response);
    }

    private String formAgain(
            Refused refused,
            @Nullable String email,
            @Nullable String next,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("email", email == null ? "" : email);
        model.addAttribute("next", OwnPath.of(next));
        return again.show(FORM, refused, model, request, response);
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
