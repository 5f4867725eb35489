package dovod.knowledge.web;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.knowledge.ChangingMacro;
import dovod.knowledge.MacroId;
import dovod.knowledge.MacroText;
import dovod.knowledge.Macros;
import dovod.knowledge.RemovingMacro;
import dovod.knowledge.WritingMacro;
import dovod.platform.Errand;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Macros: the list, one of them with its versions, writing, changing, removing. */
@Controller
@RequestMapping(MacroPages.PAGE)
class MacroPages {

    static final String PAGE = "/settings/macros";

    private final Macros macros;
    private final WritingMacro writing;
    private final ChangingMacro changing;
    private final RemovingMacro removing;
    private final MacroForm form;

    MacroPages(Macros macros, WritingMacro writing, ChangingMacro changing, RemovingMacro removing, MacroForm form) {
        this.macros = macros;
        this.writing = writing;
        this.changing = changing;
        this.removing = removing;
        this.form = form;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(defaultValue = "") String query, Model model) {
        actor.need(Right.EDIT_MACROS);
        model.addAttribute("query", query);
        model.addAttribute("macros", macros.list(actor, query));
        model.addAttribute("teams", form.teamNames(actor));
        return "knowledge/macros";
    }

    @GetMapping("/new")
    String fresh(Actor actor, Model model, Errand errand) {
        return form.fill(actor, null, new MacroText("", "", List.of(), null), 0, model, errand.words());
    }

    @GetMapping("/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model, Errand errand) {
        actor.need(Right.EDIT_MACROS);
        var macro = macros.one(actor, new MacroId(id));
        return form.fill(actor, macro, macro.text(), macro.version(), model, errand.words());
    }

    @PostMapping
    String write(Actor actor, MacroFields fields, Model model, Errand errand) {
        var text = fields.text();
        return errand.unlessDone(
                () -> writing.write(actor, text),
                Errand.said(PAGE, "knowledge.said.written"),
                () -> form.fill(actor, null, text, 0, model, errand.words()));
    }

    @PostMapping("/{id}")
    String change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            MacroFields fields,
            Model model,
            Errand errand) {
        var text = fields.text();
        return errand.unlessDone(
                () -> changing.change(actor, new MacroId(id), version, text),
                Errand.said(PAGE, "knowledge.said.changed"),
                () -> form.fill(actor, macros.one(actor, new MacroId(id)), text, version, model, errand.words()));
    }

    @PostMapping("/{id}/removal")
    String remove(Actor actor, @PathVariable UUID id) {
        removing.remove(actor, new MacroId(id));
        return Errand.said(PAGE, "knowledge.said.removed");
    }
}
