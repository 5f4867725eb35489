package dovod.contracts.web;

import dovod.contracts.AddingContract;
import dovod.contracts.Contracts;
import dovod.contracts.LookingAtPage;
import dovod.contracts.NewContract;
import dovod.contracts.SettingWatch;
import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.Errand;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All contracts, and each with its versions. */
@Controller
@RequestMapping(ContractPages.PAGE)
class ContractPages {

    static final String PAGE = "/contracts";

    private final Contracts contracts;
    private final AddingContract adding;
    private final SettingWatch watch;
    private final LookingAtPage looking;
    private final ContractView view;

    ContractPages(
            Contracts contracts, AddingContract adding, SettingWatch watch, LookingAtPage looking, ContractView view) {
        this.contracts = contracts;
        this.adding = adding;
        this.watch = watch;
        this.looking = looking;
        this.view = view;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(defaultValue = "") String query, Model model) {
        return list(actor, query, new NewContract("", ""), model);
    }

    private String list(Actor actor, String query, NewContract typed, Model model) {
        model.addAttribute("query", query);
        model.addAttribute("typed", typed);
        model.addAttribute("found", contracts.search(actor, query));
        model.addAttribute("contracts", contracts.list(actor));
        return "contracts/list";
    }

    @PostMapping
    String add(
            Actor actor,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String party,
            Model model,
            Errand errand) {
        var typed = new NewContract(title, party);
        return errand.unlessDone(
                () -> Errand.said(PAGE + "/" + adding.add(actor, typed), "contracts.said.added"),
                () -> list(actor, "", typed, model));
    }

    @GetMapping("/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        return view.fill(actor, id, VersionFields.EMPTY, null, model);
    }

    @PostMapping("/{id}/watch")
    String watch(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String address,
            Model model,
            Errand errand) {
        return errand.unlessDone(
                () -> watch.set(actor, id, address),
                Errand.said(PAGE + "/" + id, "contracts.said.watch"),
                () -> view.fill(actor, id, VersionFields.EMPTY, address, model));
    }

    @PostMapping("/{id}/looks")
    String look(Actor actor, @PathVariable UUID id) {
        actor.need(Right.EDIT_CONTRACTS);
        return Errand.said(
                PAGE + "/" + id,
                "contracts.said.looked." + looking.look(actor, id).code());
    }
}
