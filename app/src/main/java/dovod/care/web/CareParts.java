package dovod.care.web;

import dovod.care.Cares;
import dovod.care.page.CareShown;
import dovod.cases.CaseFiles;
import dovod.cases.CaseId;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.platform.Tenancy;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The line of stages, fetched anew, and what every dialog of care begins with. */
@Controller
class CareParts {

    private final Tenancy tenancy;
    private final CaseFiles cases;
    private final Cares cares;
    private final CareFiles files;

    CareParts(Tenancy tenancy, CaseFiles cases, Cares cares, CareFiles files) {
        this.tenancy = tenancy;
        this.cases = cases;
        this.cares = cares;
        this.files = files;
    }

    @GetMapping("/cases/{id}/care")
    String strip(Actor actor, @PathVariable String id, Model model) {
        model.addAttribute("shown", shown(actor, id));
        return "care/strip";
    }

    CareShown shown(Actor actor, String id) {
        return tenancy.read(actor.tenant(), () -> {
            var file = cases.open(actor, id(id));
            var care = cares.of(actor, file);
            return new CareShown(file, care, files.of(actor, care), List.of());
        });
    }

    ModelAndView dialog(Actor actor, String id, String name) {
        return dialog(shown(actor, id), name);
    }

    static ModelAndView dialog(CareShown shown, String name) {
        return new ModelAndView("care/dialog/" + name).addObject("shown", shown);
    }

    static CaseId id(String written) {
        return new CaseId(Ids.of(written));
    }
}
