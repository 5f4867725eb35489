package dovod.contracts.web;

import dovod.contracts.AddingVersion;
import dovod.contracts.Contracts;
import dovod.kernel.Actor;
import dovod.kernel.Refused;
import dovod.platform.Errand;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Versions come in, and are read as they stood; a clause has its permanent address as of a day. */
@Controller
class VersionPages {

    private final AddingVersion adding;
    private final Contracts contracts;
    private final ContractView view;

    VersionPages(AddingVersion adding, Contracts contracts, ContractView view) {
        this.adding = adding;
        this.contracts = contracts;
        this.view = view;
    }

    @PostMapping("/contracts/{id}/versions")
    String add(Actor actor, @PathVariable UUID id, VersionFields fields, Model model, Errand errand)
            throws IOException {
        try {
            var kept = adding.add(actor, id, fields.version(view.today(actor)));
            return Errand.said(
                    ContractPages.PAGE + "/" + id, kept.isNew() ? "contracts.said.version" : "contracts.said.same");
        } catch (Refused refused) {
            return errand.show(view.fill(actor, id, fields, null, model), refused);
        }
    }

    @GetMapping("/contract-versions/{version}")
    String text(Actor actor, @PathVariable UUID version, Model model) {
        var text = contracts.text(actor, version);
        model.addAttribute("contract", contracts.one(actor, text.version().contract()));
        model.addAttribute("text", text);
        return "contracts/version";
    }

    /** Always a file to save, whatever it is. */
    @GetMapping("/contract-versions/{version}/snapshot")
    ResponseEntity<byte[]> snapshot(Actor actor, @PathVariable UUID version) {
        var format = contracts.text(actor, version).version().format();
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"contract-" + version + "." + format + "\"")
                .header(HttpHeaders.CONTENT_TYPE, "application/octet-stream")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(contracts.snapshot(actor, version));
    }

    @GetMapping("/clauses/{identity}")
    String clause(Actor actor, @PathVariable UUID identity, @RequestParam(defaultValue = "") String on, Model model) {
        var history = contracts.history(actor, identity);
        var day = day(actor, on);
        model.addAttribute("contract", contracts.one(actor, history.getFirst().contract()));
        model.addAttribute("history", history);
        model.addAttribute("day", day);
        model.addAttribute("clause", contracts.clause(actor, identity, day).orElse(null));
        return "contracts/clause";
    }

    /** What is no day is today. */
    private LocalDate day(Actor actor, String typed) {
        try {
            var day = VersionFields.day("on", typed);
            return day == null ? view.today(actor) : day;
        } catch (Refused noDay) {
            return view.today(actor);
        }
    }
}
