package dovod.knowledge.web;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.knowledge.Macro;
import dovod.knowledge.MacroText;
import dovod.knowledge.MacroWording;
import dovod.knowledge.Macros;
import dovod.people.People;
import dovod.people.Teams;
import dovod.platform.Words;
import dovod.platform.files.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the form of a macro shows: the macro as it stands or as it was typed, teams, files, earlier versions. */
@Component
class MacroForm {

    private final Macros macros;
    private final Teams teams;
    private final People people;
    private final Files files;

    MacroForm(Macros macros, Teams teams, People people, Files files) {
        this.macros = macros;
        this.teams = teams;
        this.people = people;
        this.files = files;
    }

    /** @return the view */
    String fill(Actor actor, @Nullable Macro macro, MacroText text, int version, Model model, Words words) {
        actor.need(Right.EDIT_MACROS);
        var versions = macro == null ? List.<MacroWording>of() : macros.versions(actor, macro.id());
        var writers = Stream.concat(
                        versions.stream().map(MacroWording::changedBy),
                        Stream.ofNullable(macro).map(Macro::changedBy))
                .distinct()
                .toList();
        model.addAttribute("macro", macro);
        model.addAttribute("text", text);
        model.addAttribute("version", version);
        model.addAttribute("files", files.find(actor.tenant(), text.files()));
        model.addAttribute("versions", versions);
        model.addAttribute("names", people.names(actor.tenant(), writers));
        model.addAttribute("teams", offered(actor, words));
        return "knowledge/macro";
    }

    Map<String, String> teamNames(Actor actor) {
        var names = new LinkedHashMap<String, String>();
        teams.all(actor.tenant()).forEach(team -> names.put(team.id().toString(), team.name()));
        return names;
    }

    private Map<String, String> offered(Actor actor, Words words) {
        var offered = new LinkedHashMap<String, String>();
        offered.put("", words.say("knowledge.team.all"));
        offered.putAll(teamNames(actor));
        return offered;
    }
}
