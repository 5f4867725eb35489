package dovod.catalog.web;

import dovod.catalog.Instructions;
import dovod.catalog.Kits;
import dovod.catalog.Parts;
import dovod.catalog.Product;
import dovod.catalog.ProductId;
import dovod.catalog.Products;
import dovod.catalog.Step;
import dovod.catalog.Video;
import dovod.catalog.WholeProduct;
import dovod.catalog.spi.ProductPanel;
import dovod.catalog.spi.ProductPanel.Panel;
import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.files.Files;
import dovod.platform.files.StoredFile;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All that a product's page shows. */
@Component
class ProductView {

    private final Products products;
    private final Parts parts;
    private final Kits kits;
    private final Instructions instructions;
    private final Files files;
    private final List<ProductPanel> panels;

    ProductView(
            Products products,
            Parts parts,
            Kits kits,
            Instructions instructions,
            Files files,
            List<ProductPanel> panels) {
        this.products = products;
        this.parts = parts;
        this.kits = kits;
        this.instructions = instructions;
        this.files = files;
        this.panels = panels;
    }

    WholeProduct of(Actor actor, ProductId id) {
        actor.need(Right.READ_CASES);
        var product = products.get(actor.tenant(), id);
        var steps = instructions.steps(actor.tenant(), id);
        var videos = instructions.videos(actor.tenant(), id);
        var kept = kept(actor, product, steps, videos);
        return new WholeProduct(
                product,
                product.drawing() == null ? null : kept.get(product.drawing()),
                parts.of(actor.tenant(), id),
                kits.of(actor.tenant(), id),
                steps,
                videos,
                kept,
                panels(actor, id));
    }

    private Map<UUID, StoredFile> kept(Actor actor, Product product, List<Step> steps, List<Video> videos) {
        var ids = Stream.of(
                        Stream.ofNullable(product.drawing()),
                        steps.stream().flatMap(step -> step.pictures().stream()),
                        videos.stream().map(Video::file).flatMap(Stream::ofNullable))
                .flatMap(Function.identity())
                .distinct()
                .toList();
        return files.find(actor.tenant(), ids).stream().collect(Collectors.toMap(StoredFile::id, Function.identity()));
    }

    private List<Panel> panels(Actor actor, ProductId id) {
        return panels.stream()
                .flatMap(room -> room.panels(actor, id).stream())
                .filter(panel -> !panel.lines().isEmpty())
                .sorted(Comparator.comparingInt(Panel::order))
                .toList();
    }
}
