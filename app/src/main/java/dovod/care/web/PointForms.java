package dovod.care.web;

import dovod.care.SettlingPoint;
import dovod.care.SettlingPoint.Settling;
import dovod.kernel.Actor;
import dovod.platform.Errand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What shows a point of the procedure, or why it is not needed. */
@Controller
class PointForms {

    private final SettlingPoint settling;
    private final CareParts parts;

    PointForms(SettlingPoint settling, CareParts parts) {
        this.settling = settling;
        this.parts = parts;
    }

    @GetMapping("/cases/{id}/care/point")
    ModelAndView form(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String point,
            @RequestParam(defaultValue = "") String picture) {
        return form(actor, id, point, picture, "", false);
    }

    @PostMapping("/cases/{id}/care/point")
    @Nullable ModelAndView settle(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String point,
            @RequestParam(defaultValue = "") String picture,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean waived,
            Errand errand) {
        return errand.answer(
                () -> settling.settle(
                        actor,
                        CareParts.id(id),
                        point,
                        new Settling(picture.isEmpty() ? null : picture, words, waived)),
                "care.said.settled",
                () -> form(actor, id, point, picture, words, waived));
    }

    @DeleteMapping("/cases/{id}/care/point")
    @Nullable ModelAndView unsettle(
            Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String point, Errand errand) {
        return errand.answer(
                () -> settling.unsettle(actor, CareParts.id(id), point),
                "care.said.unsettled",
                () -> parts.dialog(actor, id, "refused"));
    }

    private ModelAndView form(Actor actor, String id, String point, String picture, String words, boolean waived) {
        return parts.dialog(actor, id, "point")
                .addObject("point", point)
                .addObject("picture", picture)
                .addObject("words", words)
                .addObject("waived", waived);
    }
}
