package dovod.care.web;

import dovod.care.ChangingProcedure;
import dovod.care.Procedure;
import dovod.care.Procedures;
import dovod.care.RemovingProcedure;
import dovod.care.WritingProcedure;
import dovod.care.page.ProcedureForm;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Right;
import dovod.people.People;
import dovod.platform.Errand;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is asked of buyers and what proves what, for those who decide it. */
@Controller
@RequestMapping(ProcedurePages.PAGE)
class ProcedurePages {

    static final String PAGE = "/settings/procedures";

    private static final String FORM = "care/procedure";

    private final Procedures procedures;
    private final WritingProcedure writing;
    private final ChangingProcedure changing;
    private final RemovingProcedure removing;
    private final People people;

    ProcedurePages(
            Procedures procedures,
            WritingProcedure writing,
            ChangingProcedure changing,
            RemovingProcedure removing,
            People people) {
        this.procedures = procedures;
        this.writing = writing;
        this.changing = changing;
        this.removing = removing;
        this.people = people;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        actor.need(Right.EDIT_PROCEDURES);
        model.addAttribute("procedures", procedures.all(actor));
        return "care/procedures";
    }

    @GetMapping("/new")
    String fresh(Actor actor, Model model) {
        actor.need(Right.EDIT_PROCEDURES);
        return form(actor, null, ProcedureForm.fresh(), 0, model);
    }

    @GetMapping("/{id}")
    String one(Actor actor, @PathVariable String id, Model model) {
        actor.need(Right.EDIT_PROCEDURES);
        var procedure = procedures.one(actor, Ids.of(id));
        return form(actor, procedure, new ProcedureForm(procedure.text()), procedure.version(), model);
    }

    @PostMapping
    String write(Actor actor, @RequestParam MultiValueMap<String, String> typed, Model model, Errand errand) {
        var form = ProcedureForm.of(typed);
        return errand.unlessDone(
                () -> writing.write(actor, form.text()),
                Errand.said(PAGE, "care.said.procedure_written"),
                () -> form(actor, null, form, 0, model));
    }

    @PostMapping("/{id}")
    String change(
            Actor actor,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            Errand errand) {
        var form = ProcedureForm.of(typed);
        return errand.unlessDone(
                () -> changing.change(actor, Ids.of(id), version, form.text()),
                Errand.said(PAGE, "care.said.procedure_changed"),
                () -> form(actor, procedures.one(actor, Ids.of(id)), form, version, model));
    }

    @PostMapping("/{id}/removal")
    String remove(Actor actor, @PathVariable String id) {
        removing.remove(actor, Ids.of(id));
        return Errand.said(PAGE, "care.said.procedure_removed");
    }

    private String form(Actor actor, @Nullable Procedure procedure, ProcedureForm form, int version, Model model) {
        var versions = procedure == null ? List.<Procedure>of() : procedures.versions(actor, procedure.id());
        model.addAttribute("procedure", procedure);
        model.addAttribute("form", form);
        model.addAttribute("version", version);
        model.addAttribute("versions", versions);
        model.addAttribute("names", names(actor, versions));
        return FORM;
    }

    private Map<UUID, String> names(Actor actor, List<Procedure> versions) {
        return people.names(
                actor.tenant(),
                versions.stream()
                        .map(Procedure::changedBy)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }
}
