package dovod.catalog;

import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.STRANGERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.kernel.Ids;
import dovod.kernel.Money;
import dovod.kernel.NotFound;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
@NullUnmarked
class ProductsTest {

    private static final ToldProduct CHAIR = new ToldProduct(
            "646399170", "стул-7", "9001", "Стул «Росток»", "https://cdn/1.jpg", Money.roubles(270_000), false);

    @Autowired
    Shops shops;

    @Autowired
    Products products;

    @Test
    void newsOlderThanWhatIsKnownChangesNothing() {
        var shop = shops.open(OLKHA, "Ольха", "ozon");
        products.record(OLKHA, shop, List.of(named("Новое имя")), TestClock.START);

        products.record(OLKHA, shop, List.of(named("Старое имя")), TestClock.START.minusSeconds(1));

        assertThat(products.bySku(OLKHA, shop, List.of("646399170"))
                        .get("646399170")
                        .name())
                .isEqualTo("Новое имя");
    }

    @Test
    void oneBatchMayTellAProductTwice() {
        var shop = shops.open(OLKHA, "Ольха", "ozon");

        products.record(OLKHA, shop, List.of(CHAIR, named("Стул с подножкой")), TestClock.START);

        var chair = products.bySku(OLKHA, shop, List.of("646399170", "1")).get("646399170");
        assertThat(chair.name()).isEqualTo("Стул с подножкой");
        assertThat(chair.price()).isEqualTo(Money.roubles(270_000));
    }

    @Test
    void aPictureIsKeptUntilItMovesElsewhere() {
        var shop = shops.open(OLKHA, "Ольха", "ozon");
        products.record(OLKHA, shop, List.of(CHAIR), TestClock.START);
        var waiting = products.withoutPicture(OLKHA, shop, 10).getFirst();
        var file = Ids.next();

        products.keepPicture(OLKHA, waiting, file);
        products.record(OLKHA, shop, List.of(named("Другое имя")), TestClock.START);
        assertThat(products.withoutPicture(OLKHA, shop, 10)).isEmpty();
        assertThat(products.bySku(OLKHA, shop, List.of(CHAIR.sku()))
                        .get(CHAIR.sku())
                        .picture())
                .isEqualTo("/files/" + file + "/thumbnail");

        products.record(OLKHA, shop, List.of(pictured("https://cdn/2.jpg")), TestClock.START);
        assertThat(products.withoutPicture(OLKHA, shop, 10)).hasSize(1);

        products.keepPicture(OLKHA, waiting, file);
        assertThat(products.bySku(OLKHA, shop, List.of(CHAIR.sku()))
                        .get(CHAIR.sku())
                        .picture())
                .as("the picture of the old address does not stand for the new one")
                .isNull();
    }

    @Test
    void strangersSeeNeitherShopNorProduct() {
        var shop = shops.open(OLKHA, "Ольха", "ozon");
        products.record(OLKHA, shop, List.of(CHAIR), TestClock.START);

        assertThat(shops.all(STRANGERS)).isEmpty();
        assertThat(products.bySku(STRANGERS, shop, List.of(CHAIR.sku()))).isEmpty();
        assertThatThrownBy(() -> shops.get(STRANGERS, shop)).isInstanceOf(NotFound.class);
    }

    @Test
    void aShopCanBeRenamed() {
        var shop = shops.open(OLKHA, "Ольха", "ozon");

        shops.rename(OLKHA, shop, "Мастерская Ольхи");

        assertThat(shops.get(OLKHA, shop).name()).isEqualTo("Мастерская Ольхи");
    }

    private static ToldProduct named(String name) {
        return new ToldProduct(
                CHAIR.sku(), CHAIR.offerId(), CHAIR.externalId(), name, CHAIR.pictureUrl(), CHAIR.price(), false);
    }

    private static ToldProduct pictured(String url) {
        return new ToldProduct(
                CHAIR.sku(), CHAIR.offerId(), CHAIR.externalId(), CHAIR.name(), url, CHAIR.price(), false);
    }
}
