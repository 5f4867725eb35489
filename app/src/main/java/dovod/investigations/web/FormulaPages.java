package dovod.investigations.web;

import dovod.catalog.Shop;
import dovod.catalog.Shops;
import dovod.investigations.Formula;
import dovod.investigations.FormulaText;
import dovod.investigations.Formulas;
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

/** What compensations are computed with: the seller's VAT and the marketplace's table, shop by shop. */
@Controller
@RequestMapping(FormulaPages.PAGE)
class FormulaPages {

    static final String PAGE = "/settings/formula";

    private final Formulas formulas;
    private final Shops shops;

    FormulaPages(Formulas formulas, Shops shops) {
        this.formulas = formulas;
        this.shops = shops;
    }

    @GetMapping
    String shops(Actor actor, Model model) {
        actor.need(Right.ADMINISTER);
        model.addAttribute("shops", shops.all(actor.tenant()));
        return "investigations/formulas";
    }

    @GetMapping("/{shop}")
    String one(Actor actor, @PathVariable UUID shop, Model model) {
        actor.need(Right.ADMINISTER);
        var known = formulas.of(actor, shop);
        return form(
                shops.get(actor.tenant(), shop),
                known.map(Formula::vatPercent).map(Object::toString).orElse(""),
                known.map(FormulaText::write).orElse(""),
                known.map(Formula::edition).orElse(""),
                model);
    }

    @PostMapping("/{shop}")
    String set(
            Actor actor,
            @PathVariable UUID shop,
            @RequestParam(defaultValue = "") String vat,
            @RequestParam(defaultValue = "") String table,
            @RequestParam(defaultValue = "") String edition,
            Model model,
            Errand errand) {
        actor.need(Right.ADMINISTER);
        var known = shops.get(actor.tenant(), shop);
        return errand.unlessDone(
                () -> formulas.set(actor, shop, FormulaText.read(vat, table, edition)),
                Errand.said(PAGE + "/" + shop, "investigations.said.formula"),
                () -> form(known, vat, table, edition, model));
    }

    private static String form(Shop shop, String vat, String table, String edition, Model model) {
        model.addAttribute("shop", shop);
        model.addAttribute("vat", vat);
        model.addAttribute("table", table);
        model.addAttribute("edition", edition);
        return "investigations/formula";
    }
}
