package dovod.catalog.web;

import dovod.catalog.ProductId;
import dovod.catalog.Products;
import dovod.catalog.SettingDrawing;
import dovod.kernel.Actor;
import dovod.platform.Errand;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of products, and one of them with all that is known of it. */
@Controller
@RequestMapping(ProductPages.PAGE)
class ProductPages {

    static final String PAGE = "/products";

    private static final String ONE = "catalog/product";

    private final Products products;
    private final ProductView view;
    private final SettingDrawing drawing;

    ProductPages(Products products, ProductView view, SettingDrawing drawing) {
        this.products = products;
        this.view = view;
        this.drawing = drawing;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var lines = products.list(actor, query, page);
        model.addAttribute("query", query);
        model.addAttribute("lines", lines);
        model.addAttribute("next", lines.size() < Products.PAGE ? null : next(query, page));
        return "catalog/products";
    }

    @GetMapping("/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("whole", view.of(actor, new ProductId(id)));
        return ONE;
    }

    /** @param files the drawing, as the upload of any form names it; with none chosen the one that is there stays */
    @PostMapping("/{id}/drawing")
    String draw(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID files,
            Model model,
            Errand errand) {
        return errand.unlessDone(
                () -> drawing.set(actor, new ProductId(id), files == null ? standing(actor, id) : files),
                Errand.said(address(new ProductId(id)), "catalog.said.drawing"),
                () -> one(actor, id, model));
    }

    private @Nullable UUID standing(Actor actor, UUID id) {
        return products.get(actor.tenant(), new ProductId(id)).drawing();
    }

    static String address(ProductId product) {
        return PAGE + "/" + product;
    }

    private static String next(String query, int page) {
        return PAGE + "?page=" + (Math.max(page, 0) + 1) + "&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
