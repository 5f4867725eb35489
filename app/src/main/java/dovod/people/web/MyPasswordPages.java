package dovod.people.web;

import dovod.kernel.Actor;
import dovod.people.ChangingPassword;
import dovod.platform.Errand;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
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
    private final Entrance entrance;

    MyPasswordPages(ChangingPassword changingPassword, Entrance entrance) {
        this.changingPassword = changingPassword;
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
            HttpServletRequest request,
            HttpServletResponse response,
            Errand errand) {
        return errand.unlessDone(
                () -> entrance.open(
                        changingPassword.change(actor, current, password, Entrance.origin(request)), request, response),
                Errand.said("/me/password", "people.said.password"),
                () -> VIEW);
    }
}
