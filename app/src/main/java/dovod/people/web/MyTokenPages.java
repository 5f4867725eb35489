package dovod.people.web;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.people.MakingToken;
import dovod.people.RevokingToken;
import dovod.people.Tokens;
import dovod.platform.Errand;
import dovod.platform.Words;
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

    private static final int USUAL_DAYS = 90;

    private final Tokens tokens;
    private final MakingToken makingToken;
    private final RevokingToken revokingToken;

    MyTokenPages(Tokens tokens, MakingToken makingToken, RevokingToken revokingToken) {
        this.tokens = tokens;
        this.makingToken = makingToken;
        this.revokingToken = revokingToken;
    }

    @GetMapping
    String list(Actor actor, Model model, Errand errand) {
        return show(actor, "", USUAL_DAYS, model, errand.words());
    }

    @PostMapping
    String make(
            Actor actor,
            @RequestParam @Nullable String name,
            @RequestParam(defaultValue = "0") int days,
            Model model,
            Errand errand) {
        return errand.unlessDone(
                () -> {
                    model.addAttribute(
                            "made", makingToken.make(actor, name, days).text());
                    return list(actor, model, errand);
                },
                () -> show(actor, name == null ? "" : name, days, model, errand.words()));
    }

    @PostMapping("/{id}/revocation")
    String revoke(Actor actor, @PathVariable String id) {
        revokingToken.revoke(actor, Ids.of(id));
        return Errand.said("/me/tokens", "people.said.token");
    }

    private String show(Actor actor, String name, int days, Model model, Words words) {
        model.addAttribute("tokens", tokens.mine(actor));
        model.addAttribute("lives", Choices.lives(words, MakingToken.LIVES));
        model.addAttribute("name", name);
        model.addAttribute("days", days);
        return "people/my_tokens";
    }
}
