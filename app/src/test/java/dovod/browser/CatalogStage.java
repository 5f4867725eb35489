package dovod.browser;

import dovod.cast.Cast;
import dovod.catalog.ImportingTable;
import dovod.catalog.KitText;
import dovod.catalog.MarkingPart;
import dovod.catalog.PartText;
import dovod.catalog.Product;
import dovod.catalog.ProductLine;
import dovod.catalog.Products;
import dovod.catalog.Region;
import dovod.catalog.SettingDrawing;
import dovod.catalog.StepText;
import dovod.catalog.Stumble;
import dovod.catalog.VideoText;
import dovod.catalog.WritingKit;
import dovod.catalog.WritingPart;
import dovod.catalog.WritingStep;
import dovod.catalog.WritingVideo;
import dovod.kernel.Money;
import dovod.platform.files.Files;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** What Pyotr has written down of the first product of the shop: parts on a drawing, a kit, steps, a video, a table. */
@Component
final class CatalogStage {

    private final Products products;
    private final Files files;
    private final SettingDrawing drawing;
    private final WritingPart parts;
    private final MarkingPart marking;
    private final WritingKit kits;
    private final WritingStep steps;
    private final WritingVideo videos;
    private final ImportingTable tables;

    CatalogStage(
            Products products,
            Files files,
            SettingDrawing drawing,
            WritingPart parts,
            MarkingPart marking,
            WritingKit kits,
            WritingStep steps,
            WritingVideo videos,
            ImportingTable tables) {
        this.products = products;
        this.files = files;
        this.drawing = drawing;
        this.parts = parts;
        this.marking = marking;
        this.kits = kits;
        this.steps = steps;
        this.videos = videos;
        this.tables = tables;
    }

    Product set() {
        var product = products.list(Cast.PYOTR, "", 0).stream()
                .map(ProductLine::product)
                .findFirst()
                .orElseThrow();
        var id = product.id();
        var picture = files.keep(Cast.PYOTR, "чертёж.png", new ByteArrayInputStream(Pictures.png()))
                .id();
        drawing.set(Cast.PYOTR, id, picture);
        var leg = parts.add(Cast.PYOTR, id, new PartText("1", "Ножка", 4, Money.roubles(12_550), null));
        parts.add(Cast.PYOTR, id, new PartText("2", "Сиденье", 1, null, null));
        marking.mark(Cast.PYOTR, leg, new Region(1_000, 2_500, 3_000, 5_000));
        kits.add(Cast.PYOTR, id, new KitText("777", "Крепёж", Money.roubles(15_000), List.of("1", "2")));
        steps.add(
                Cast.PYOTR,
                id,
                new StepText(
                        "Прикрутите ножки",
                        "Ключ лежит в пакете с болтами.",
                        List.of(picture),
                        List.of(new Stumble("Ножка шатается", "Затяните болт до упора"))));
        steps.add(Cast.PYOTR, id, new StepText("Поставьте сиденье", "", List.of(), List.of()));
        videos.add(Cast.PYOTR, id, new VideoText(1, "Сборка за пять минут", null, "https://video.example/1"));
        var table = "Товар;Номер;Название\n%s;3;Спинка\nнет-такого;4;Болт\n".formatted(product.sku());
        tables.tryOut(
                Cast.PYOTR,
                product.shop(),
                "детали.csv",
                new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
        return product;
    }
}
