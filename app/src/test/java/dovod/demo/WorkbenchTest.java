package dovod.demo;

import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.catalog.Instructions;
import dovod.catalog.Kits;
import dovod.catalog.Part;
import dovod.catalog.Parts;
import dovod.catalog.Products;
import dovod.catalog.SettingDrawing;
import dovod.catalog.Shops;
import dovod.catalog.ToldProduct;
import dovod.catalog.WritingKit;
import dovod.catalog.WritingPart;
import dovod.catalog.WritingStep;
import dovod.helpcenter.HelpPages;
import dovod.helpcenter.OpeningHelpPage;
import dovod.people.People;
import dovod.platform.Background;
import dovod.platform.files.Files;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo's furniture is described once its products are there, and only once. */
@DeskTest
@NullUnmarked
class WorkbenchTest {

    @Autowired
    Background background;

    @Autowired
    People people;

    @Autowired
    Shops shops;

    @Autowired
    Products products;

    @Autowired
    Parts parts;

    @Autowired
    Kits kits;

    @Autowired
    Instructions instructions;

    @Autowired
    HelpPages pages;

    @Autowired
    Files files;

    @Autowired
    SettingDrawing drawing;

    @Autowired
    WritingPart writingPart;

    @Autowired
    WritingKit writingKit;

    @Autowired
    WritingStep writingStep;

    @Autowired
    OpeningHelpPage opening;

    @Test
    void chairAndDeskAreDescribedOnceTheyHaveCome() throws IOException {
        var bench = new Workbench(
                background, people, products, files, drawing, writingPart, writingKit, writingStep, opening);
        bench.turn();
        assertThat(products.list(VERA, "", 0)).isEmpty();

        var shop = shops.open(OLKHA, "Столярка", "ozon");
        products.record(
                OLKHA,
                shop,
                List.of(
                        new ToldProduct("712004518", "RS-02", null, "Растущий стул «Кроха»", null, null, false),
                        new ToldProduct("655120987", "PP-110", null, "Парта растущая", null, null, false)),
                TestClock.START);
        bench.turn();
        bench.turn();

        for (var line : products.list(VERA, "", 0)) {
            var id = line.product().id();
            assertThat(line.product().drawing()).isNotNull();
            assertThat(parts.of(OLKHA, id)).hasSizeGreaterThan(6).allMatch(part -> part.region() != null);
            assertThat(parts.of(OLKHA, id)).extracting(Part::number).doesNotHaveDuplicates();
            assertThat(instructions.steps(OLKHA, id))
                    .hasSizeBetween(3, 4)
                    .allMatch(step -> step.pictures().size() == 1);
            assertThat(pages.of(VERA, id))
                    .hasValueSatisfying(page -> assertThat(page.open()).isTrue());
        }
        assertThat(products.list(VERA, "712004518", 0))
                .singleElement()
                .satisfies(chair ->
                        assertThat(kits.of(OLKHA, chair.product().id())).hasSize(1));
    }
}
