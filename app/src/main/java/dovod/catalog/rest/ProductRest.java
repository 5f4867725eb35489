package dovod.catalog.rest;

import dovod.catalog.Instructions;
import dovod.catalog.Kits;
import dovod.catalog.Parts;
import dovod.catalog.ProductId;
import dovod.catalog.ProductLine;
import dovod.catalog.Products;
import dovod.kernel.Actor;
import dovod.kernel.Right;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/products}: what is sold, what it is made of and how it goes together. */
@RestController
@RequestMapping("/api/v1/products")
class ProductRest {

    private final Products products;
    private final Parts parts;
    private final Kits kits;
    private final Instructions instructions;

    ProductRest(Products products, Parts parts, Kits kits, Instructions instructions) {
        this.products = products;
        this.parts = parts;
        this.kits = kits;
        this.instructions = instructions;
    }

    /** @param parts how many there are; so are the others */
    record ProductLineJson(UUID id, UUID shop, String sku, String name, int parts, int kits, int steps, int videos) {

        static ProductLineJson of(ProductLine line) {
            var product = line.product();
            return new ProductLineJson(
                    product.id().value(),
                    product.shop(),
                    product.sku(),
                    product.name(),
                    line.parts(),
                    line.kits(),
                    line.steps(),
                    line.videos());
        }
    }

    /** By name, fifty a page. */
    @GetMapping
    List<ProductLineJson> list(
            Actor actor, @RequestParam(defaultValue = "") String query, @RequestParam(defaultValue = "0") int page) {
        return products.list(actor, query, page).stream()
                .map(ProductLineJson::of)
                .toList();
    }

    @GetMapping("/{id}")
    ProductJson one(Actor actor, @PathVariable UUID id) {
        actor.need(Right.READ_CASES);
        var product = products.get(actor.tenant(), new ProductId(id));
        return ProductJson.of(
                product,
                parts.of(actor.tenant(), product.id()),
                kits.of(actor.tenant(), product.id()),
                instructions.steps(actor.tenant(), product.id()),
                instructions.videos(actor.tenant(), product.id()));
    }
}
