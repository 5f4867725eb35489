package dovod.cases.web;

import dovod.cases.ChangingWait;
import dovod.cases.PrioritisingCase;
import dovod.cases.TaggingCase;
import dovod.cases.WaitingOn;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.platform.Errand;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is marked on a case: whom it waits for, its tags, how urgent it is. */
@Controller
class MarkForms {

    private final ChangingWait changing;
    private final TaggingCase tagging;
    private final PrioritisingCase prioritising;
    private final Row row;

    MarkForms(ChangingWait changing, TaggingCase tagging, PrioritisingCase prioritising, Row row) {
        this.changing = changing;
        this.tagging = tagging;
        this.prioritising = prioritising;
        this.row = row;
    }

    @GetMapping("/cases/{id}/wait")
    ModelAndView wait(Actor actor, @PathVariable String id, @RequestParam(required = false) @Nullable String on) {
        return wait(actor, id, on == null ? row.of(actor, id).waitingOn().code() : on, "");
    }

    @PostMapping("/cases/{id}/wait")
    @Nullable ModelAndView change(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String why,
            Errand errand) {
        return errand.answer(
                () -> changing.wait(actor, Row.id(id), waitingOn(on), why.strip()),
                "inbox.said.waits",
                () -> wait(actor, id, on, why));
    }

    @GetMapping("/cases/{id}/tags")
    ModelAndView tags(Actor actor, @PathVariable String id) {
        return tags(actor, id, String.join(", ", row.of(actor, id).tags()));
    }

    @PostMapping("/cases/{id}/tags")
    @Nullable ModelAndView tag(
            Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String tags, Errand errand) {
        return errand.answer(
                () -> tagging.tag(actor, Row.id(id), list(tags)), "inbox.said.tagged", () -> tags(actor, id, tags));
    }

    @PostMapping("/cases/{id}/priority")
    @Nullable ModelAndView prioritise(Actor actor, @PathVariable String id, @RequestParam int priority, Errand errand) {
        return errand.answer(
                () -> prioritising.prioritise(actor, Row.id(id), Math.clamp(priority, -1, 2)),
                "inbox.said.prioritised",
                () -> row.dialog(actor, id, "refused"));
    }

    static List<String> list(String written) {
        return Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private ModelAndView wait(Actor actor, String id, String on, String why) {
        return row.dialog(actor, id, "wait").addObject("on", on).addObject("why", why);
    }

    private ModelAndView tags(Actor actor, String id, String tags) {
        return row.dialog(actor, id, "tags").addObject("tags", tags);
    }

    private static WaitingOn waitingOn(String written) {
        return Arrays.stream(WaitingOn.values())
                .filter(on -> on.code().equals(written))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
