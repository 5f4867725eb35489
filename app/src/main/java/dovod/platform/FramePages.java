package dovod.platform;

import dovod.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the frame itself shows: the navigation with its counters, and the doors to the settings. */
@Controller
class FramePages {

    @GetMapping("/nav")
    String navigation(Actor actor) {
        return "platform/nav";
    }

    @GetMapping("/alarms")
    String alarms(Actor actor) {
        return "platform/alarms";
    }

    @GetMapping("/settings")
    String settings(Actor actor) {
        return "platform/settings";
    }
}
