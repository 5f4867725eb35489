package dovod.catalog.web;

import dovod.catalog.MarkingPart;
import dovod.catalog.Part;
import dovod.catalog.PartText;
import dovod.catalog.Parts;
import dovod.catalog.Product;
import dovod.catalog.ProductId;
import dovod.catalog.Products;
import dovod.catalog.Region;
import dovod.catalog.RemovingPart;
import dovod.catalog.WritingPart;
import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.Errand;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Forms of parts, and their marks on the drawing. */
@Controller
class PartPages {

    private static final String FORM = "catalog/part";

    private final Products products;
    private final Parts parts;
    private final WritingPart writing;
    private final MarkingPart marking;
    private final RemovingPart removing;

    PartPages(Products products, Parts parts, WritingPart writing, MarkingPart marking, RemovingPart removing) {
        this.products = products;
        this.parts = parts;
        this.writing = writing;
        this.marking = marking;
        this.removing = removing;
    }

    @GetMapping("/products/{id}/parts/new")
    String fresh(Actor actor, @PathVariable UUID id, Model model) {
        actor.need(Right.EDIT_CATALOG);
        return show(products.get(actor.tenant(), new ProductId(id)), null, PartForm.EMPTY, model);
    }

    @GetMapping("/parts/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        actor.need(Right.EDIT_CATALOG);
        var part = parts.get(actor.tenant(), id);
        return show(products.get(actor.tenant(), part.product()), part, PartForm.of(part), model);
    }

    @PostMapping("/products/{id}/parts")
    String add(Actor actor, @PathVariable UUID id, @ModelAttribute PartForm form, Model model, Errand errand) {
        actor.need(Right.EDIT_CATALOG);
        var product = products.get(actor.tenant(), new ProductId(id));
        return errand.unlessDone(
                () -> writing.add(actor, product.id(), form.read()),
                Errand.said(ProductPages.address(product.id()), "catalog.said.part"),
                () -> show(product, null, form, model));
    }

    @PostMapping("/parts/{id}")
    String change(Actor actor, @PathVariable UUID id, @ModelAttribute PartForm form, Model model, Errand errand) {
        actor.need(Right.EDIT_CATALOG);
        var part = parts.get(actor.tenant(), id);
        return errand.unlessDone(
                () -> writing.change(actor, id, form.read()),
                Errand.said(ProductPages.address(part.product()), "catalog.said.part"),
                () -> show(products.get(actor.tenant(), part.product()), part, form, model));
    }

    @PostMapping("/parts/{id}/region")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mark(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String region) {
        marking.mark(actor, id, Region.of(region));
    }

    @PostMapping("/parts/{id}/removal")
    String remove(Actor actor, @PathVariable UUID id) {
        actor.need(Right.EDIT_CATALOG);
        var product = parts.get(actor.tenant(), id).product();
        removing.remove(actor, id);
        return Errand.said(ProductPages.address(product), "catalog.said.part_removed");
    }

    private static String show(Product product, @Nullable Part part, PartForm form, Model model) {
        model.addAttribute("product", product);
        model.addAttribute("part", part);
        model.addAttribute("form", form.shown());
        return FORM;
    }

    /** What stands in the form, as it was typed. */
    record PartForm(
            @Nullable String number,
            @Nullable String name,
            @Nullable String quantity,
            @Nullable String cost,
            @Nullable String region) {

        static final PartForm EMPTY = new PartForm("", "", "1", "", "");

        static PartForm of(Part part) {
            return new PartForm(
                    part.number(),
                    part.name(),
                    Integer.toString(part.quantity()),
                    Typed.sum(part.cost()),
                    part.region() == null ? "" : part.region().written());
        }

        /** By the names of the inputs. */
        Map<String, String> shown() {
            return Map.of(
                    "number", Typed.text(number),
                    "name", Typed.text(name),
                    "quantity", Typed.text(quantity),
                    "cost", Typed.text(cost),
                    "region", Typed.text(region));
        }

        PartText read() {
            return new PartText(
                    Typed.text(number),
                    Typed.text(name),
                    Typed.number(quantity),
                    Typed.roubles("cost", cost),
                    Region.of(Typed.text(region)));
        }
    }
}
