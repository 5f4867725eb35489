package dovod.cases.web;

import dovod.cases.Inbox;
import dovod.cases.View;
import dovod.cases.page.Ages;
import dovod.cases.page.ListView;
import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.Dictionary;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cases in one view. Pages of it follow each other as one scrolls. */
@Controller
class InboxPages {

    private static final String INQUIRIES = "/inquiries";

    private final Inbox inbox;
    private final Dictionary dictionary;
    private final Clock clock;

    InboxPages(Inbox inbox, Dictionary dictionary, Clock clock) {
        this.inbox = inbox;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    /** Who works no cases is here to be asked. */
    @GetMapping("/")
    String home(Actor actor) {
        return "redirect:" + (actor.may(Right.WORK_CASES) ? CaseNavigation.address(View.WAITING_US) : INQUIRIES);
    }

    @GetMapping("/inbox")
    String show(
            Actor actor,
            @RequestParam(required = false) @Nullable String view,
            @RequestParam(required = false) @Nullable String after,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            Model model) {
        var shown = view(view);
        model.addAttribute("list", list(actor, shown, after));
        if (part == null) {
            return "cases/inbox";
        }
        return after == null ? "cases/list" : "cases/rows";
    }

    /** The list beside whatever is open. */
    ListView list(Actor actor, View view, @Nullable String after) {
        var words = dictionary.in(actor.language(), actor.zone());
        return new ListView(inbox.page(actor, view, after), Ages.at(words, clock.instant()));
    }

    static View view(@Nullable String code) {
        return code == null ? View.WAITING_US : View.ofCode(code).orElse(View.WAITING_US);
    }
}
