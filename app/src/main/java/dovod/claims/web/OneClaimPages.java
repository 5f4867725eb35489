package dovod.claims.web;

import dovod.claims.ClaimPacks;
import dovod.claims.KeepingEvidence;
import dovod.claims.KeepingWords;
import dovod.claims.NewWords;
import dovod.kernel.Actor;
import dovod.platform.Errand;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
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

/** One claim: its thread, ladder, evidence, decisions and money; and what was said and shown, brought into it. */
@Controller
@RequestMapping(ClaimPages.PAGE + "/{id}")
class OneClaimPages {

    private final ClaimPage shown;
    private final ClaimPacks packs;
    private final KeepingWords keeping;
    private final KeepingEvidence evidence;
    private final Clock clock;

    OneClaimPages(ClaimPage shown, ClaimPacks packs, KeepingWords keeping, KeepingEvidence evidence, Clock clock) {
        this.shown = shown;
        this.packs = packs;
        this.keeping = keeping;
        this.evidence = evidence;
        this.clock = clock;
    }

    @GetMapping
    String one(Actor actor, @PathVariable UUID id, Model model) {
        return shown.fill(actor, id, model);
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
            Errand errand) {
        model.addAttribute("pasted", text);
        model.addAttribute("ours", ours);
        model.addAttribute("day", day);
        return errand.unlessDone(
                () -> keep ? kept(actor, id, text, ours, day) : preview(actor, id, text, ours, day, model),
                () -> shown.fill(actor, id, model));
    }

    private String kept(Actor actor, UUID id, String text, String ours, String day) {
        keeping.paste(actor, id, text, Typed.names(ours), Typed.day(day, today()));
        return ClaimPage.said(id, "claims.said.kept");
    }

    private String preview(Actor actor, UUID id, String text, String ours, String day, Model model) {
        var understood = keeping.preview(actor, id, text, Typed.names(ours), Typed.day(day, today()));
        model.addAttribute("preview", understood);
        return shown.fill(actor, id, model);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), packs.of("ozon").zone());
    }

    @PostMapping("/words")
    String type(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String at,
            Model model,
            Errand errand) {
        return errand.unlessDone(
                () -> keeping.type(
                        actor,
                        id,
                        new NewWords(false, name, body, Typed.moment("at", at, actor.zone(), clock.instant()))),
                ClaimPage.said(id, "claims.said.kept"),
                () -> shown.fill(actor, id, model));
    }

    @PostMapping("/evidence")
    String evidence(Actor actor, @PathVariable UUID id, @RequestParam MultipartFile file, Model model, Errand errand)
            throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var content = file.getBytes();
        return errand.unlessDone(
                () -> keep(actor, id, name, content),
                ClaimPage.said(id, "claims.said.kept"),
                () -> shown.fill(actor, id, model));
    }

    private void keep(Actor actor, UUID id, String name, byte[] content) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".eml")) {
            keeping.mail(actor, id, name, content, List.of(actor.name()));
        } else {
            evidence.keep(actor, id, name, content, "upload");
        }
    }
}
