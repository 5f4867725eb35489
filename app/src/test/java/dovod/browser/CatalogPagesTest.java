package dovod.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.PYOTR;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dovod.cast.TestClock;
import dovod.catalog.Part;
import dovod.catalog.Parts;
import dovod.catalog.Product;
import dovod.catalog.Products;
import dovod.catalog.Shops;
import dovod.catalog.ToldProduct;
import dovod.kernel.Money;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pyotr marks parts on a drawing, with the mouse and by the keyboard. */
@BrowserTest
@NullUnmarked
class CatalogPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Shops shops;

    @Autowired
    Products products;

    @Autowired
    Parts parts;

    @Autowired
    CatalogStage stage;

    private Product chair;

    @BeforeEach
    void theChairIsSold() {
        var shop = shops.open(OLKHA, "Столярка", "ozon");
        products.record(
                OLKHA,
                shop,
                List.of(new ToldProduct(
                        "646399170",
                        "стул-7",
                        null,
                        "Растущий стул «Росток» с подножкой",
                        null,
                        Money.roubles(270_000),
                        false)),
                TestClock.START);
        chair = stage.set();
    }

    @Test
    void aPartIsMarkedByMouseAndMovedByKeys() {
        try (var window = Window.of(port).enter(PYOTR)) {
            window.go("/products").at("a.product-name").click();
            window.at("[data-mark][data-number='2']").click();
            var box = window.at(".drawing svg").boundingBox();
            var mouse = window.page().mouse();
            mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.5);
            mouse.down();
            mouse.move(box.x + box.width * 0.75, box.y + box.height * 0.9);
            mouse.up();
            window.page().waitForCondition(() -> seat().region() != null);
            var drawn = Objects.requireNonNull(seat().region());
            assertThat(drawn.x()).isBetween(4_900, 5_100);
            assertThat(drawn.width()).isBetween(2_400, 2_600);

            window.at("[data-mark-of]").last().focus();
            window.page().keyboard().press("ArrowLeft");
            window.page().keyboard().press("Shift+ArrowDown");
            window.page().waitForCondition(() -> !drawn.equals(seat().region()));
            assertThat(Objects.requireNonNull(seat().region()).x()).isBetween(drawn.x() - 110, drawn.x() - 90);

            window.page().keyboard().press("Delete");
            window.page().waitForCondition(() -> seat().region() == null);
            window.hasNothingToComplainOf();
            window.look("product-light");
        }
        try (var window = Window.of(port, ColorScheme.DARK, 390, 844).enter(PYOTR)) {
            window.go("/products/" + chair.id());
            window.look("product-phone");
            window.go("/products");
            assertThat(window.at("a.product-name")).hasCount(1);
            window.look("products-phone");
            window.hasNothingToComplainOf();
        }
    }

    private Part seat() {
        return parts.find(OLKHA, chair.id(), "2").orElseThrow();
    }
}
