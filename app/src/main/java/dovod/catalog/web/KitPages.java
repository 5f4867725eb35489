package dovod.catalog.web;

import dovod.catalog.Kit;
import dovod.catalog.KitText;
import dovod.catalog.Kits;
import dovod.catalog.Product;
import dovod.catalog.ProductId;
import dovod.catalog.Products;
import dovod.catalog.RemovingKit;
import dovod.catalog.WritingKit;
import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.Errand;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Forms of kits. */
@Controller
class KitPages {

    private static final String FORM = "catalog/kit";

    private final Products products;
    private final Kits kits;
    private final WritingKit writing;
    private final RemovingKit removing;

    KitPages(Products products, Kits kits, WritingKit writing, RemovingKit removing) {
        this.products = products;
        this.kits = kits;
        this.writing = writing;
        this.removing = removing;
    }

    @GetMapping("/products/{id}/kits/new")
    String fresh(Actor actor, @PathVariable UUID id, Model model) {
        actor.need(Right.EDIT_CATALOG);
        return show(products.get(actor.tenant(), new ProductId(id)), null, KitForm.EMPTY, model);
    }

    @GetMapping("/kits/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        actor.need(Right.EDIT_CATALOG);
        var kit = kits.get(actor.tenant(), id);
        return show(products.get(actor.tenant(), kit.product()), kit, KitForm.of(kit), model);
    }

    @PostMapping("/products/{id}/kits")
    String add(Actor actor, @PathVariable UUID id, @ModelAttribute KitForm form, Model model, Errand errand) {
        actor.need(Right.EDIT_CATALOG);
        var product = products.get(actor.tenant(), new ProductId(id));
        return errand.unlessDone(
                () -> writing.add(actor, product.id(), form.read()),
                Errand.said(ProductPages.address(product.id()), "catalog.said.kit"),
                () -> show(product, null, form, model));
    }

    @PostMapping("/kits/{id}")
    String change(Actor actor, @PathVariable UUID id, @ModelAttribute KitForm form, Model model, Errand errand) {
        actor.need(Right.EDIT_CATALOG);
        var kit = kits.get(actor.tenant(), id);
        return errand.unlessDone(
                () -> writing.change(actor, id, form.read()),
                Errand.said(ProductPages.address(kit.product()), "catalog.said.kit"),
                () -> show(products.get(actor.tenant(), kit.product()), kit, form, model));
    }

    @PostMapping("/kits/{id}/removal")
    String remove(Actor actor, @PathVariable UUID id) {
        actor.need(Right.EDIT_CATALOG);
        var product = kits.get(actor.tenant(), id).product();
        removing.remove(actor, id);
        return Errand.said(ProductPages.address(product), "catalog.said.kit_removed");
    }

    private static String show(Product product, @Nullable Kit kit, KitForm form, Model model) {
        model.addAttribute("product", product);
        model.addAttribute("kit", kit);
        model.addAttribute("form", form.shown());
        return FORM;
    }

    /** What stands in the form, as it was typed. */
    record KitForm(
            @Nullable String sku,
            @Nullable String name,
            @Nullable String price,
            @Nullable String parts) {

        static final KitForm EMPTY = new KitForm("", "", "", "");

        static KitForm of(Kit kit) {
            return new KitForm(kit.sku(), kit.name(), Typed.sum(kit.price()), String.join(", ", kit.parts()));
        }

        /** By the names of the inputs. */
        Map<String, String> shown() {
            return Map.of(
                    "sku", Typed.text(sku),
                    "name", Typed.text(name),
                    "price", Typed.text(price),
                    "parts", Typed.text(parts));
        }

        KitText read() {
            return new KitText(
                    Typed.text(sku),
                    Typed.text(name),
                    Typed.roubles("price", price),
                    KitText.numbers(Typed.text(parts)));
        }
    }
}
