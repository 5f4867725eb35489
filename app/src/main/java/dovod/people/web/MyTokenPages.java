package dovod.people.web;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Refused;
import dovod.people.MakingToken;
import dovod.people.RevokingToken;
import dovod.people.Tokens;
import dovod.platform.Again;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tokens of one's programs; a new one is on the page that answers its making, and never again. */
@Controller
@RequestMapping("/me/tokens")
class MyTokenPages {

    private static final String VIEW = "people/my_tokens";
    private static final int USUAL_DAYS = 90;

    private final Tokens tokens;
    private final MakingToken makingToken;
    private final RevokingToken revokingToken;
    private final Again again;

    MyTokenPages(Tokens tokens, MakingToken makingToken, RevokingToken revokingToken, Again again) {
        this.tokens = tokens;
        this.makingToken = makingToken;
        this.revokingToken = revokingToken;
        this.again = again;
    }

    @GetMapping
    String list(Actor actor, Model model, HttpServletRequest request) {
        show(actor, "", USUAL_DAYS, model, request);
        return VIEW;
    }

    @PostMapping
    String make(
            Actor actor,
            @RequestParam @Nullable String name,
            @RequestParam(defaultValue = "0") int days,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            model.addAttribute("made", makingToken.make(actor, name, days).text());
            show(actor, "", USUAL_DAYS, model, request);
            return VIEW;
        } catch (Refused refused) {
            show(actor, name == null ? "" : name, days, model, request);
            return again.show(VIEW, refused, model, request, response);
        }
    }

    @PostMapping("/{id}/revocation")
    String revoke(Actor actor, @PathVariable String id) {
        revokingToken.revoke(actor, Ids.of(id));
        return Again.said("/me/tokens", "people.said.token");
    }

    private void show(Actor actor, String name, int days, Model model, HttpServletRequest request) {
        model.addAttribute("tokens", tokens.mine(actor));
        model.addAttribute("lives", Choices.lives(again.page(request).words(), MakingToken.LIVES));
        model.addAttribute("name", name);
        model.addAttribute("days", days);
    }
}
