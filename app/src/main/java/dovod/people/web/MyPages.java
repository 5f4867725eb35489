package dovod.people.web;

import dovod.kernel.Actor;
import dovod.kernel.Language;
import dovod.people.People;
import dovod.people.Preferences;
import dovod.people.SettingPreferences;
import dovod.platform.Errand;
import dovod.platform.Words;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** One's own settings: how the desk looks and speaks. */
@Controller
@RequestMapping("/me")
class MyPages {

    private final People people;
    private final SettingPreferences settingPreferences;

    MyPages(People people, SettingPreferences settingPreferences) {
        this.people = people;
        this.settingPreferences = settingPreferences;
    }

    @GetMapping
    String form(Actor actor, Model model, Errand errand) {
        return show(actor, mine(actor), model, errand.words());
    }

    @PostMapping
    String set(
            Actor actor,
            @RequestParam @Nullable String name,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "comfortable") String density,
            @RequestParam @Nullable String zone,
            @RequestParam(defaultValue = "false") boolean singleKeys,
            Model model,
            Errand errand) {
        var typed = new Preferences(name, Language.ofCode(language), theme, density, zone, singleKeys);
        return errand.unlessDone(
                () -> settingPreferences.set(actor, typed),
                Errand.said("/me", "people.said.saved"),
                () -> show(actor, typed, model, errand.words()));
    }

    @PostMapping("/theme")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void theme(Actor actor, @RequestParam(defaultValue = "") String theme) {
        settingPreferences.set(actor, mine(actor).withTheme(theme));
    }

    private Preferences mine(Actor actor) {
        return Preferences.of(people.get(actor.tenant(), actor.personId()));
    }

    private String show(Actor actor, Preferences typed, Model model, Words words) {
        model.addAttribute("person", people.get(actor.tenant(), actor.personId()));
        model.addAttribute("typed", typed);
        model.addAttribute("zones", zones());
        model.addAttribute("languages", Choices.languages(words));
        model.addAttribute("themes", Choices.themes(words));
        model.addAttribute("densities", Choices.densities(words));
        return "people/me";
    }

    private static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                .sorted()
                .toList();
    }
}
