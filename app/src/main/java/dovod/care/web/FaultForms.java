package dovod.care.web;

import dovod.care.Finding;
import dovod.care.Named;
import dovod.care.NamingFault;
import dovod.care.NamingFault.NewFinding;
import dovod.care.page.CareShown;
import dovod.kernel.Actor;
import dovod.platform.Errand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whose fault it is. What the buyer has named already stands in the form. */
@Controller
class FaultForms {

    private final NamingFault naming;
    private final CareParts parts;

    FaultForms(NamingFault naming, CareParts parts) {
        this.naming = naming;
        this.parts = parts;
    }

    @GetMapping("/cases/{id}/care/fault")
    ModelAndView form(Actor actor, @PathVariable String id) {
        var shown = parts.shown(actor, id);
        return CareParts.dialog(shown, "fault").addObject("finding", known(shown));
    }

    @PostMapping("/cases/{id}/care/fault")
    @Nullable ModelAndView name(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String fault,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String symptom,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String batch,
            @RequestParam(defaultValue = "") String step,
            Errand errand) {
        var written = new NewFinding(fault, reason, symptom, part, batch, step);
        return errand.answer(
                () -> naming.name(actor, CareParts.id(id), written),
                "care.said.fault",
                () -> parts.dialog(actor, id, "fault").addObject("finding", written));
    }

    private static NewFinding known(CareShown shown) {
        var found = shown.care().progress().finding();
        return found == null
                ? new NewFinding(
                        "",
                        "",
                        "",
                        named(shown, Named.Kind.PART),
                        named(shown, Named.Kind.BATCH),
                        named(shown, Named.Kind.STEP))
                : written(found);
    }

    private static NewFinding written(Finding found) {
        var symptom = found.symptom();
        return new NewFinding(
                found.fault().code(),
                found.reason(),
                symptom == null ? "" : symptom.code(),
                found.part(),
                found.batch(),
                found.step());
    }

    private static String named(CareShown shown, Named.Kind kind) {
        return shown.care().given().latest(kind).map(Named::value).orElse("");
    }
}
