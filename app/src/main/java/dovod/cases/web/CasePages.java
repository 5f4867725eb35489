package dovod.cases.web;

import dovod.cases.CaseFile;
import dovod.cases.CaseFiles;
import dovod.cases.CaseLine;
import dovod.cases.MarkingRead;
import dovod.cases.page.CourseView;
import dovod.conversations.MessageId;
import dovod.conversations.Threads;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.platform.Errand;
import dovod.platform.Tenancy;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one case, whole or in the parts that are fetched anew. */
@Controller
class CasePages {

    private final Tenancy tenancy;
    private final CaseFiles cases;
    private final MarkingRead marking;
    private final InboxPages inbox;
    private final Reading reading;
    private final Beside beside;
    private final Threads threads;

    CasePages(
            Tenancy tenancy,
            CaseFiles cases,
            MarkingRead marking,
            InboxPages inbox,
            Reading reading,
            Beside beside,
            Threads threads) {
        this.tenancy = tenancy;
        this.cases = cases;
        this.marking = marking;
        this.inbox = inbox;
        this.reading = reading;
        this.beside = beside;
        this.threads = threads;
    }

    @GetMapping("/cases/{number:[0-9]{1,18}}")
    String show(
            Actor actor,
            @PathVariable long number,
            @RequestParam(required = false) @Nullable String view,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String message,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            Model model,
            Errand errand) {
        var place = Place.of(view, show, to);
        return reading(actor, number, file -> {
            if (file.mergedInto() instanceof CaseLine whole) {
                return "redirect:/cases/" + whole.number();
            }
            model.addAttribute("course", course(actor, file, place, message));
            model.addAttribute("writing", reading.writing(actor, file, place.to()));
            model.addAttribute("beside", beside.of(actor, file));
            if (part != null) {
                return "cases/opened";
            }
            model.addAttribute("list", inbox.list(actor, place.view(), null));
            model.addAttribute("page", errand.page());
            return "cases/case";
        });
    }

    /**
     * Most of the time there is nothing new in a case and nothing to mark as read: then all that is shown, the frame too,
     * is one transaction in which nothing is asked for twice.
     */
    private String reading(Actor actor, long number, Function<CaseFile, String> show) {
        return tenancy.readPage(
                        actor.tenant(),
                        () -> Optional.of(cases.open(actor, number))
                                .filter(file -> !isNews(actor, file))
                                .map(show))
                .orElseGet(() -> {
                    markRead(actor, cases.open(actor, number));
                    return tenancy.readPage(actor.tenant(), () -> show.apply(cases.open(actor, number)));
                });
    }

    private void markRead(Actor actor, CaseFile file) {
        if (isNews(actor, file)) {
            marking.read(actor, file.row().id());
        }
    }

    /** Only who works on cases takes the mark away: an expert who looks in has not read it for them. */
    private static boolean isNews(Actor actor, CaseFile file) {
        return file.row().unread() && file.mergedInto() == null && actor.may(Right.WORK_CASES);
    }

    private CourseView course(Actor actor, CaseFile file, Place place, @Nullable String message) {
        return message == null
                ? reading.newest(actor, file, place)
                : reading.around(actor, file, place, message(message));
    }

    @GetMapping("/cases/{number:[0-9]{1,18}}/thread")
    String thread(
            Actor actor,
            @PathVariable long number,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String before,
            Model model) {
        var file = cases.open(actor, number);
        var place = Place.of(null, show, to);
        if (before == null) {
            markRead(actor, file);
            model.addAttribute("course", tenancy.read(actor.tenant(), () -> reading.newest(actor, file, place)));
            return "cases/latest";
        }
        model.addAttribute(
                "course", tenancy.read(actor.tenant(), () -> reading.older(actor, file, place, message(before))));
        return "cases/earlier";
    }

    @GetMapping("/cases/{number:[0-9]{1,18}}/head")
    String head(Actor actor, @PathVariable long number, Model model) {
        model.addAttribute("file", cases.open(actor, number));
        return "cases/head";
    }

    @GetMapping("/cases/{number:[0-9]{1,18}}/context")
    String context(Actor actor, @PathVariable long number, Model model) {
        model.addAttribute("beside", tenancy.read(actor.tenant(), () -> beside.of(actor, cases.open(actor, number))));
        return "cases/context";
    }

    /** What the composer says above itself: who else writes, whether the thread can be answered now. */
    @GetMapping("/cases/{number:[0-9]{1,18}}/presence")
    String presence(Actor actor, @PathVariable long number, Model model) {
        model.addAttribute("file", cases.open(actor, number));
        return "cases/present";
    }

    @GetMapping("/cases/{number:[0-9]{1,18}}/wordings/{message}")
    String wordings(Actor actor, @PathVariable String message, Model model) {
        model.addAttribute("wordings", threads.wordings(actor, message(message)));
        return "cases/dialog/wordings";
    }

    private static MessageId message(String written) {
        return Ids.read(written).map(MessageId::new).orElseThrow(NotFound::new);
    }
}
