package dovod.cases.web;

import dovod.cases.CaseFiles;
import dovod.cases.CaseLine;
import dovod.cases.FindingCases;
import dovod.cases.InboxRow;
import dovod.cases.page.Ages;
import dovod.cases.page.SearchView;
import dovod.conversations.Found;
import dovod.conversations.Hit;
import dovod.conversations.Searching;
import dovod.kernel.Actor;
import dovod.platform.Dictionary;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search over everything: cases by number, order, buyer; messages by their words. */
@Controller
class SearchPages {

    private static final Found NOTHING = new Found(List.of(), null, false);

    private final Searching searching;
    private final FindingCases finding;
    private final CaseFiles cases;
    private final Dictionary dictionary;
    private final Clock clock;

    SearchPages(Searching searching, FindingCases finding, CaseFiles cases, Dictionary dictionary, Clock clock) {
        this.searching = searching;
        this.finding = finding;
        this.cases = cases;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping("/search")
    String search(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var found = q.isBlank() ? NOTHING : searching.find(actor, q, after);
        var rows = q.isBlank() || after != null ? List.<InboxRow>of() : finding.find(actor, q);
        model.addAttribute("result", new SearchView(q, rows, found, lines(actor, found), ages(actor)));
        return "cases/search";
    }

    private Map<dovod.conversations.ConversationId, CaseLine> lines(Actor actor, Found found) {
        return cases.ofConversations(
                actor, found.hits().stream().map(Hit::conversation).distinct().toList());
    }

    private Ages ages(Actor actor) {
        return Ages.at(dictionary.in(actor.language(), actor.zone()), clock.instant());
    }
}
