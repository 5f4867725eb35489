package dovod.platform;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.spi.NavGroup;
import dovod.platform.spi.Navigation;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of jobs: those that gave up, those that fail, those that wait. */
@Controller
class JobsPage implements Navigation {

    private static final String PAGE = "/settings/jobs";
    private static final String SAID = "redirect:" + PAGE + "?said=";

    private final JobTroubles troubles;
    private final Jobs jobs;

    JobsPage(JobTroubles troubles, Jobs jobs) {
        this.troubles = troubles;
        this.jobs = jobs;
    }

    @GetMapping(PAGE)
    String show(Actor actor, Model model) {
        model.addAttribute("troubles", troubles.all(actor));
        model.addAttribute("waiting", troubles.waiting(actor));
        model.addAttribute("titles", new JobTitles(jobs));
        return "platform/jobs";
    }

    @PostMapping(PAGE + "/{id}/attempt")
    String replay(Actor actor, @PathVariable UUID id) {
        troubles.replay(actor, id);
        return SAID + "platform.jobs.said.replayed";
    }

    @PostMapping(PAGE + "/{id}/dismissal")
    String dismiss(Actor actor, @PathVariable UUID id) {
        troubles.dismiss(actor, id);
        return SAID + "platform.jobs.said.dismissed";
    }

    @Override
    public List<NavGroup> groups(Actor actor) {
        if (!actor.may(Right.SEE_TROUBLE)) {
            return List.of();
        }
        var dead = troubles.dead(actor);
        return List.of(
                NavGroup.settings(new NavGroup.Entry("platform.jobs", PAGE, dead == 0 ? null : dead, dead > 0, null)
                        .drawn("jobs")
                        .about("platform.jobs.tile")));
    }
}
