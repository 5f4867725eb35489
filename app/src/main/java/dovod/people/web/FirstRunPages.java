package dovod.people.web;

import dovod.kernel.Language;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.people.NewDesk;
import dovod.people.OpeningDesk;
import dovod.people.People;
import dovod.people.SignedIn;
import dovod.platform.Errand;
import dovod.platform.LanguageCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first run: the owner's account. There only while the house is empty. */
@Controller
@RequestMapping("/first-run")
class FirstRunPages {

    private static final ZoneId HOME = ZoneId.of("Europe/Moscow");

    private final OpeningDesk openingDesk;
    private final People people;
    private final FirstRunKey firstRunKey;
    private final Entrance entrance;

    FirstRunPages(OpeningDesk openingDesk, People people, FirstRunKey firstRunKey, Entrance entrance) {
        this.openingDesk = openingDesk;
        this.people = people;
        this.firstRunKey = firstRunKey;
        this.entrance = entrance;
    }

    @GetMapping
    String form(@RequestParam @Nullable String key, Model model, HttpServletRequest request, Errand errand) {
        if (!people.isEmptyHouse()) {
            return "redirect:/login";
        }
        return show(new NewDesk("", "", "", null, LanguageCookie.language(request), HOME), key, model, request, errand);
    }

    @PostMapping
    String open(
            @RequestParam @Nullable String firm,
            @RequestParam @Nullable String name,
            @RequestParam @Nullable String email,
            @RequestParam @Nullable String password,
            @RequestParam(defaultValue = "ru") String language,
            @RequestParam @Nullable String key,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Errand errand) {
        if (!people.isEmptyHouse()) {
            return "redirect:/login";
        }
        var desk = new NewDesk(firm, name, email, password, Language.ofCode(language), HOME);
        return errand.unlessDone(
                () -> entrance.open(opened(desk, key, request), request, response),
                "redirect:/settings/shops/new",
                () -> show(desk, key, model, request, errand));
    }

    private SignedIn opened(NewDesk desk, @Nullable String key, HttpServletRequest request) {
        if (!firstRunKey.opensTo(request, key)) {
            throw new Refused(Refusal.field("key", "first_run_key"));
        }
        return openingDesk.open(desk, Entrance.origin(request));
    }

    private String show(NewDesk typed, @Nullable String key, Model model, HttpServletRequest request, Errand errand) {
        model.addAttribute("typed", typed);
        model.addAttribute("key", key == null ? "" : key);
        model.addAttribute("keyed", firstRunKey.opensTo(request, null));
        model.addAttribute("languages", Choices.languages(errand.words()));
        return "people/first_run";
    }
}
