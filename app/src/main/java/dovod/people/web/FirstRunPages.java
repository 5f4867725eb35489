package dovod.people.web;

import dovod.kernel.Language;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.people.NewDesk;
import dovod.people.OpeningDesk;
import dovod.people.People;
import dovod.platform.Again;
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

    private static final String FORM = "people/first_run";
    private static final ZoneId HOME = ZoneId.of("Europe/Moscow");

    private final OpeningDesk openingDesk;
    private final People people;
    private final FirstRunKey firstRunKey;
    private final Again again;
    private final Entrance entrance;

    FirstRunPages(OpeningDesk openingDesk, People people, FirstRunKey firstRunKey, Again again, Entrance entrance) {
        this.openingDesk = openingDesk;
        this.people = people;
        this.firstRunKey = firstRunKey;
        this.again = again;
        this.entrance = entrance;
    }

    @GetMapping
    String form(@RequestParam @Nullable String key, Model model, HttpServletRequest request) {
        if (!people.isEmptyHouse()) {
            return "redirect:/login";
        }
        show(new NewDesk("", "", "", null, LanguageCookie.language(request), HOME), key, model, request);
        return FORM;
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
            HttpServletResponse response) {
        if (!people.isEmptyHouse()) {
            return "redirect:/login";
        }
        var desk = new NewDesk(firm, name, email, password, Language.ofCode(language), HOME);
        try {
            if (!firstRunKey.opensTo(request, key)) {
                throw new Refused(Refusal.field("key", "first_run_key"));
            }
            entrance.open(openingDesk.open(desk, Entrance.origin(request)), request, response);
            return "redirect:/settings/shops/new";
        } catch (Refused refused) {
            show(desk, key, model, request);
            return again.show(FORM, refused, model, request, response);
        }
    }

    private void show(NewDesk typed, @Nullable String key, Model model, HttpServletRequest request) {
        model.addAttribute("typed", typed);
        model.addAttribute("key", key == null ? "" : key);
        model.addAttribute("keyed", firstRunKey.opensTo(request, null));
        model.addAttribute("languages", Choices.languages(again.page(request).words()));
    }
}
