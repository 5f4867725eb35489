package dovod.demo;

import dovod.catalog.KitText;
import dovod.catalog.PartText;
import dovod.catalog.Product;
import dovod.catalog.ProductLine;
import dovod.catalog.Products;
import dovod.catalog.SettingDrawing;
import dovod.catalog.StepText;
import dovod.catalog.WritingKit;
import dovod.catalog.WritingPart;
import dovod.catalog.WritingStep;
import dovod.helpcenter.OpeningHelpPage;
import dovod.kernel.Actor;
import dovod.people.People;
import dovod.platform.Background;
import dovod.platform.files.Files;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Writes down what the workshop knows of its furniture, as soon as the products have come from the marketplace. */
@Component
@ConditionalOnProperty("dovod.demo.sandbox")
class Workbench {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final People people;
    private final Products products;
    private final Files files;
    private final SettingDrawing drawing;
    private final WritingPart parts;
    private final WritingKit kits;
    private final WritingStep steps;
    private final OpeningHelpPage help;

    Workbench(
            Background background,
            People people,
            Products products,
            Files files,
            SettingDrawing drawing,
            WritingPart parts,
            WritingKit kits,
            WritingStep steps,
            OpeningHelpPage help) {
        this.people = people;
        this.products = products;
        this.files = files;
        this.drawing = drawing;
        this.parts = parts;
        this.kits = kits;
        this.steps = steps;
        this.help = help;
        background.every("demo-workbench", PAUSE, this::turn);
    }

    /** What is known of a product already is left to those who wrote it. */
    boolean turn() throws IOException {
        for (var tenant : people.tenants()) {
            var desk = Actor.desk(tenant);
            for (var piece : Furniture.PIECES) {
                for (var line : products.list(desk, piece.sku(), 0)) {
                    if (isBlank(line)) {
                        describe(desk, line.product(), piece);
                    }
                }
            }
        }
        return false;
    }

    private static boolean isBlank(ProductLine line) {
        return line.parts() == 0 && line.steps() == 0 && line.product().drawing() == null;
    }

    private void describe(Actor desk, Product product, Furniture piece) throws IOException {
        drawing.set(desk, product.id(), picture(desk, piece.drawing()));
        for (PartText part : piece.parts()) {
            parts.add(desk, product.id(), part);
        }
        for (KitText kit : piece.kits()) {
            kits.add(desk, product.id(), kit);
        }
        for (var step : piece.steps()) {
            steps.add(
                    desk,
                    product.id(),
                    new StepText(step.title(), step.body(), List.of(picture(desk, step.picture())), step.stumbles()));
        }
        help.open(desk, product.id());
    }

    private UUID picture(Actor desk, String name) throws IOException {
        try (var content = new ClassPathResource("demo/" + name + ".png").getInputStream()) {
            return files.keep(desk, name + ".png", content).id();
        }
    }
}
