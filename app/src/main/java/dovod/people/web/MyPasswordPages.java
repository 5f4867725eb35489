package dovod.people.web;

import dovod.kernel.Actor;
import dovod.kernel.Refused;
import dovod.people.ChangingPassword;
import dovod.platform.Again;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own password. */
@Controller
@RequestMapping("/me/password")
class MyPasswordPages {

    private static final String VIEW = "people/my_password";

    private final ChangingPassword changingPassword;
    private final Again again;
    private final Entrance entrance;

    MyPasswordPages(ChangingPassword changingPassword, Again again, Entrance entrance) {
        this.changingPassword = changingPassword;
        this.again = again;
        this.entrance = entrance;
    }

    @GetMapping
    String form(Actor actor) {
        return VIEW;
    }

    @PostMapping
    String change(
            Actor actor,
            @RequestParam @Nullable String current,
            @RequestParam @Nullable String password,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var signedIn = changingPassword.change(actor, current, password, Entrance.origin(request));
            entrance.open(signedIn, request, response);
            return Again.said("/me/password", "people.said.password");
        } catch (Refused refused) {
            return again.show(VIEW, refused, model, request, response);
        }
    }
}
