package dovod.claims.web;

import dovod.claims.ClaimPacks;
import dovod.claims.Deciding;
import dovod.claims.KeepingEvidence;
import dovod.claims.KeepingWords;
import dovod.claims.NewWords;
import dovod.claims.TakingStep;
import dovod.claims.TicketStatus;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.platform.PageMaker;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One claim: its thread, ladder, evidence, decisions and money. */
@Controller
@RequestMapping(ClaimPages.PAGE + "/{id}")
class OneClaimPages {

    private final ClaimPage shown;
    private final ClaimPacks packs;
    private final KeepingWords keeping;
    private final KeepingEvidence evidence;
    private final TakingStep taking;
    private final Deciding deciding;
    private final PageMaker pages;
    private final Clock clock;

    OneClaimPages(
            ClaimPage shown,
            ClaimPacks packs,
            KeepingWords keeping,
            KeepingEvidence evidence,
            TakingStep taking,
            Deciding deciding,
            PageMaker pages,
            Clock clock) {
        this.shown = shown;
        this.packs = packs;
        this.keeping = keeping;
        this.evidence = evidence;
        this.taking = taking;
        this.deciding = deciding;
        this.pages = pages;
        this.clock = clock;
    }

    /** What a form does; what is refused is told on the page itself, with what was typed. */
    private interface Deed {
        void take() throws IOException;
    }

    @GetMapping
    String one(Actor actor, @PathVariable UUID id, Model model, HttpServletRequest request) {
        return shown.fill(actor, id, model, pages.make(request));
    }

    /** The first time shows what was understood; kept once a person says so. */
    @PostMapping("/conversation")
    String paste(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String ours,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "false") boolean keep,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var today = clock.instant().atZone(packs.of("ozon").zone()).toLocalDate();
        model.addAttribute("pasted", text);
        model.addAttribute("ours", ours);
        model.addAttribute("day", day);
        try {
            var fallback = Typed.day(day, today);
            if (keep) {
                keeping.paste(actor, id, text, Typed.names(ours), fallback);
                return there(id, "claims.said.kept");
            }
            model.addAttribute("preview", keeping.preview(actor, id, text, Typed.names(ours), fallback));
            return shown.fill(actor, id, model, pages.make(request));
        } catch (Refused refused) {
            return again(actor, id, refused, model, request, response);
        }
    }

    @PostMapping("/words")
    String type(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String at,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return done(actor, id, "claims.said.kept", model, request, response, () -> {
            var moment = Typed.moment("at", at, actor.zone(), clock.instant());
            keeping.type(actor, id, new NewWords(false, name, body, moment));
        });
    }

    @PostMapping("/evidence")
    String evidence(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultipartFile file,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return done(actor, id, "claims.said.kept", model, request, response, () -> {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (name.toLowerCase(Locale.ROOT).endsWith(".eml")) {
                keeping.mail(actor, id, name, file.getBytes(), List.of(actor.name()));
            } else {
                evidence.keep(actor, id, name, file.getBytes(), "upload");
            }
        });
    }

    @PostMapping("/steps/{rung}/draft")
    String draft(Actor actor, @PathVariable UUID id, @PathVariable String rung) {
        taking.draft(actor, id, rung);
        return there(id, "claims.said.drafted");
    }

    /** A person has sent it, there and then. */
    @PostMapping("/steps/{rung}")
    String sent(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String rung,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "false") boolean elsewhere,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("stepText", text);
        return done(
                actor,
                id,
                "claims.said.sent",
                model,
                request,
                response,
                () -> taking.sent(
                        actor, id, rung, text, Typed.moment("at", at, actor.zone(), clock.instant()), elsewhere));
    }

    @PostMapping("/follow-ups")
    String wrote(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "false") boolean elsewhere,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("wrote", text);
        return done(
                actor,
                id,
                "claims.said.sent",
                model,
                request,
                response,
                () -> taking.wrote(actor, id, text, Typed.moment("at", at, actor.zone(), clock.instant()), elsewhere));
    }

    @PostMapping("/status")
    String status(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam String status,
            @RequestParam(defaultValue = "") String closes,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return done(
                actor,
                id,
                "claims.said.kept",
                model,
                request,
                response,
                () -> deciding.status(
                        actor,
                        id,
                        known(status),
                        closes.isBlank() ? null : Typed.moment("closes", closes, actor.zone(), clock.instant())));
    }

    @PostMapping("/decisions")
    String decide(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String accepted,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean last,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return done(
                actor,
                id,
                "claims.said.kept",
                model,
                request,
                response,
                () -> deciding.decide(actor, id, Typed.kopecks("accepted", accepted), words, clock.instant(), last));
    }

    @PostMapping("/withdrawal")
    String withdraw(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String why,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return done(
                actor, id, "claims.said.withdrawn", model, request, response, () -> deciding.withdraw(actor, id, why));
    }

    private String done(
            Actor actor,
            UUID id,
            String said,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Deed deed) {
        try {
            deed.take();
            return there(id, said);
        } catch (Refused refused) {
            return again(actor, id, refused, model, request, response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String again(
            Actor actor,
            UUID id,
            Refused refused,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setStatus(refused.first().kind().status());
        return shown.fill(actor, id, model, pages.make(request).with(refused.refusals()));
    }

    private static TicketStatus known(String status) {
        try {
            return TicketStatus.ofCode(status);
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }

    private static String there(UUID id, String said) {
        return "redirect:" + ClaimPages.PAGE + "/" + id + "?said=" + said;
    }
}
