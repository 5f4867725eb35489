package dovod.channels.ozon;

import static dovod.cast.Cast.OLKHA;
import static dovod.cast.TestClock.START;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.DeskTest;
import dovod.catalog.Shops;
import dovod.kernel.Money;
import dovod.orders.RecordingFacts;
import dovod.orders.Telling;
import dovod.orders.ToldPosting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Until when a buyer may be written to first. */
@DeskTest
@NullUnmarked
class DeliveryWindowTest {

    private static final String POSTING = "48866017-0495-1";
    private static final Instant ORDERED = START.minus(Duration.ofDays(9));

    @Autowired
    DeliveryWindow window;

    @Autowired
    Shops shops;

    @Autowired
    RecordingFacts recording;

    UUID shop;

    @BeforeEach
    void openTheShop() {
        shop = shops.open(OLKHA, "Ольха", "ozon");
    }

    @Test
    void isOpenOnTheWay() {
        told("fbs", "delivering", null);

        assertThat(isOpen()).isTrue();
    }

    @Test
    void isOpenForSeventyTwoHoursAfterDelivery() {
        told("fbs", "delivered", START.minus(Duration.ofHours(72)).plusSeconds(1));

        assertThat(isOpen()).isTrue();
    }

    @Test
    void thenItCloses() {
        told("fbs", "delivered", START.minus(Duration.ofHours(72)).minusSeconds(1));

        assertThat(isOpen()).isFalse();
    }

    @Test
    void aCancelledPostingOpensNothing() {
        told("fbs", "cancelled", null);

        assertThat(isOpen()).isFalse();
    }

    @Test
    void norDoesOneSentByTheMarketplaceItself() {
        told("fbo", "delivering", null);

        assertThat(isOpen()).isFalse();
    }

    @Test
    void norOneThatIsNotKnown() {
        assertThat(isOpen()).isFalse();
        assertThat(window.isOpen(OLKHA, shop, null)).isFalse();
    }

    private boolean isOpen() {
        return window.isOpen(OLKHA, shop, POSTING);
    }

    private void told(String scheme, String status, @Nullable Instant deliveredAt) {
        var item = new ToldPosting.Item("646399170", null, "Набор «Юный столяр»", 1, Money.roubles(270_000));
        recording.postings(
                OLKHA,
                new Telling(shop, "/v4/posting/fbs/list", START),
                List.of(new ToldPosting(
                        POSTING,
                        "48866017-0495",
                        scheme,
                        status,
                        null,
                        ORDERED,
                        ORDERED,
                        deliveredAt,
                        null,
                        null,
                        null,
                        List.of(item))));
    }
}
