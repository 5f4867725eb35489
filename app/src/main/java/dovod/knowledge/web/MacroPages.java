package dovod.knowledge.web;

import dovod.kernel.Actor;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.knowledge.ChangingMacro;
import dovod.knowledge.Macro;
import dovod.knowledge.MacroId;
import dovod.knowledge.MacroText;
import dovod.knowledge.Macros;
import dovod.knowledge.RemovingMacro;
import dovod.knowledge.WritingMacro;
import dovod.platform.PageMaker;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    private static final String FORM = "knowledge/macro";
    private static final String SAID = "redirect:" + PAGE + "?said=";

    private final Macros macros;
    private final WritingMacro writing;
    private final ChangingMacro changing;
    private final RemovingMacro removing;
    private final MacroForm form;
    private final PageMaker pages;

    MacroPages(
            Macros macros,
            WritingMacro writing,
            ChangingMacro changing,
            RemovingMacro removing,
            MacroForm form,
            PageMaker pages) {
        this.macros = macros;
        this.writing = writing;
        this.changing = changing;
        this.removing = removing;
        this.form = form;
        this.pages = pages;
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
    String fresh(Actor actor, Model model, HttpServletRequest request) {
        form.fill(actor, null, new MacroText("", "", List.of(), null), 0, model, pages.make(request));
        return FORM;
    }

    @GetMapping("/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model, HttpServletRequest request) {
        actor.need(Right.EDIT_MACROS);
        var macro = macros.one(actor, new MacroId(id));
        form.fill(actor, macro, macro.text(), macro.version(), model, pages.make(request));
        return FORM;
    }

    @PostMapping
    String write(
            Actor actor, MacroFields fields, Model model, HttpServletRequest request, HttpServletResponse response) {
        var text = fields.text();
        try {
            writing.write(actor, text);
            return SAID + "knowledge.said.written";
        } catch (Refused refused) {
            return again(actor, null, text, 0, refused, model, request, response);
        }
    }

    @PostMapping("/{id}")
    String change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            MacroFields fields,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var text = fields.text();
        try {
            changing.change(actor, new MacroId(id), version, text);
            return SAID + "knowledge.said.changed";
        } catch (Refused refused) {
            var macro = macros.one(actor, new MacroId(id));
            return again(actor, macro, text, version, refused, model, request, response);
        }
    }

    @PostMapping("/{id}/removal")
    String remove(Actor actor, @PathVariable UUID id) {
        removing.remove(actor, new MacroId(id));
        return SAID + "knowledge.said.removed";
    }

    private String again(
            Actor actor,
            @Nullable Macro macro,
            MacroText text,
            int version,
            Refused refused,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setStatus(refused.first().kind().status());
        form.fill(actor, macro, text, version, model, pages.make(request).with(refused.refusals()));
        return FORM;
    }
}
