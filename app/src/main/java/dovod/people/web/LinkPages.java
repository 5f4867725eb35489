package dovod.people.web;

import dovod.kernel.NotFound;
import dovod.people.UsingLink;
import dovod.platform.Errand;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A one-time link: looking at it changes nothing, sending the password uses it up. */
@Controller
@RequestMapping("/invitation/{token}")
class LinkPages {

    private final UsingLink usingLink;
    private final Entrance entrance;

    LinkPages(UsingLink usingLink, Entrance entrance) {
        this.usingLink = usingLink;
        this.entrance = entrance;
    }

    @GetMapping
    String form(@PathVariable String token, Model model, Errand errand) {
        // The token stands in the address, so the address goes nowhere.
        errand.header("Referrer-Policy", "no-referrer");
        model.addAttribute("invitation", usingLink.look(token));
        return "people/invitation";
    }

    @PostMapping
    String use(
            @PathVariable String token,
            @RequestParam @Nullable String password,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Errand errand) {
        return errand.unlessDone(
                () -> {
                    var entry = usingLink.use(token, password, Entrance.origin(request));
                    return entrance.let(entry, OwnPath.FRONT, request, response);
                },
                () -> form(token, model, errand));
    }

    /** Unknown, used or too old: the same page for each. */
    @ExceptionHandler(NotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String gone() {
        return "people/link_gone";
    }
}
