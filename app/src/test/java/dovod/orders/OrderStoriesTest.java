package dovod.orders;

import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLKHA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.catalog.Products;
import dovod.catalog.Shops;
import dovod.catalog.ToldProduct;
import dovod.kernel.Money;
import dovod.kernel.NotFound;
import dovod.orders.ToldPosting.Cancellation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Igor's birthday present, as far as the marketplace tells it. */
@DeskTest
@NullUnmarked
class OrderStoriesTest {

    private static final String POSTING = "48866017-0495-1";
    private static final Instant ORDERED = Instant.parse("2026-11-18T06:12:00Z");

    @Autowired
    Shops shops;

    @Autowired
    Products products;

    @Autowired
    RecordingFacts recording;

    @Autowired
    OrderStories stories;

    UUID shop;

    @BeforeEach
    void openTheShop() {
        shop = shops.open(OLKHA, "Ольха", "ozon");
    }

    @Test
    void tellsWhatHappenedAndWhatDidNot() {
        tell(
                TestClock.START,
                told(
                        "cancelled",
                        "posting_canceled",
                        new Cancellation(999, "не удалось собрать", "marketplace", "Ozon")));
        recording.looked(OLKHA, telling("/v1/finance/accrual/postings", TestClock.START), Look.MONEY, List.of(POSTING));

        var story = stories.of(MARIA, shop, "48866017-0495", null, null);

        var posting = story.postings().getFirst();
        assertThat(posting.timeline())
                .extracting(OrderMoment::key)
                .containsExactly(
                        "orders.moment.created",
                        "orders.moment.packing",
                        "orders.moment.cancelled_for",
                        "orders.missing.handing_over",
                        "orders.missing.money");
        assertThat(posting.cancelReason()).isEqualTo("не удалось собрать");
        assertThat(posting.moneyLookedAt()).isEqualTo(TestClock.START);
        assertThat(story.goods()).extracting(Goods::name).containsExactly("Набор «Юный столяр»");
    }

    @Test
    void theSameNewsTwiceIsTheSameRows() {
        for (int i = 0; i < 3; i++) {
            tell(TestClock.START.plusSeconds(i), told("delivering", "posting_packing", null));
        }

        assertThat(story().timeline()).hasSize(3);
    }

    @Test
    void factsStayWhenThePostingMovesOn() {
        tell(TestClock.START, told("delivering", "posting_on_way_to_city", null));
        tell(
                TestClock.START.plusSeconds(60),
                told("cancelled", "posting_canceled", new Cancellation(537, "Не вручен", "buyer", "Клиент")));

        assertThat(story().status()).isEqualTo("cancelled");
        assertThat(story().timeline())
                .extracting(OrderMoment::key)
                .containsExactly(
                        "orders.moment.created",
                        "orders.moment.packing",
                        "orders.moment.state",
                        "orders.moment.cancelled_for");
    }

    @Test
    void olderNewsDoesNotTurnAPostingBack() {
        tell(TestClock.START, told("delivered", "posting_received", null));
        tell(TestClock.START.minusSeconds(1), told("delivering", "posting_in_pickup_point", null));

        assertThat(story().status()).isEqualTo("delivered");
    }

    @Test
    void aReasonOnceToldIsNotLostWhenAMethodDoesNotTellIt() {
        tell(
                TestClock.START,
                told("cancelled", "posting_canceled", new Cancellation(537, "Не вручен", "buyer", "Клиент")));
        tell(
                TestClock.START.plusSeconds(1),
                told("cancelled", "posting_canceled", new Cancellation(537, "", "unknown", "")));

        assertThat(story().cancelReason()).isEqualTo("Не вручен");
        assertThat(story().timeline())
                .extracting(OrderMoment::key)
                .containsOnlyOnce("orders.moment.cancelled_for")
                .doesNotContain("orders.moment.cancelled");
    }

    @Test
    void booksAreSummedAndNotRewritten() {
        tell(TestClock.START, told("delivered", "posting_received", null));
        entry("1", 270_000);
        entry("2", -40_000);
        entry("2", -99_000);

        assertThat(story().balance()).isEqualTo(Money.roubles(230_000));
        assertThat(story().timeline()).extracting(OrderMoment::key).doesNotContain("orders.missing.money");
    }

    @Test
    void aReturnAndTheStockAreShownAsLastTold() {
        tell(TestClock.START, told("cancelled", "posting_canceled", null));
        recording.returns(
                OLKHA,
                telling("/v1/returns/list", TestClock.START),
                List.of(new ToldReturn(
                        "7", POSTING, "646399170", "MovingToOzon", "Едет на склад", "отказ", null, Map.of())));
        recording.stocks(
                OLKHA,
                telling("/v1/analytics/stocks", TestClock.START),
                List.of(
                        new ToldStock("646399170", "ОМСК_РФЦ", "available", 3),
                        new ToldStock("646399170", "ХОРУГВИНО_РФЦ", "available", 4),
                        new ToldStock("646399170", "ОМСК_РФЦ", "defective", 0)));

        var story = stories.of(MARIA, shop, null, POSTING, null);

        assertThat(story.postings().getFirst().returns())
                .extracting(ReturnLine::status)
                .containsExactly("Едет на склад");
        assertThat(story.stocks())
                .extracting(StockLine::kind, StockLine::quantity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("available", 7));
    }

    @Test
    void aProductAloneHasAStoryToo() {
        products.record(
                OLKHA,
                shop,
                List.of(new ToldProduct("5", null, null, "Стул", null, Money.roubles(100), false)),
                TestClock.START);

        var story = stories.of(MARIA, shop, null, null, "5");

        assertThat(story.isEmpty()).isFalse();
        assertThat(story.goods()).extracting(Goods::name).containsExactly("Стул");
        assertThat(stories.of(MARIA, shop, "nothing", null, "nothing").isEmpty())
                .isTrue();
    }

    @Test
    void strangersFindNothing() {
        tell(TestClock.START, told("delivering", "posting_packing", null));

        assertThat(stories.of(BORIS, shop, "48866017-0495", POSTING, "646399170")
                        .isEmpty())
                .isTrue();
        assertThatThrownBy(() -> stories.byNumber(BORIS, POSTING)).isInstanceOf(NotFound.class);
        assertThat(stories.byNumber(MARIA, POSTING).postings()).hasSize(1);
    }

    private void entry(String id, long minor) {
        recording.entries(
                OLKHA,
                telling("/v1/finance/accrual/postings", TestClock.START),
                List.of(new ToldEntry(
                        id, POSTING, TestClock.START, "sale", "Продажа", Money.roubles(minor), Map.of())));
    }

    private PostingStory story() {
        return stories.of(MARIA, shop, null, POSTING, null).postings().getFirst();
    }

    private void tell(Instant at, ToldPosting told) {
        recording.postings(OLKHA, telling("/v3/posting/fbo/list", at), List.of(told));
    }

    private Telling telling(String source, Instant at) {
        return new Telling(shop, source, at);
    }

    private static ToldPosting told(String status, String substatus, @Nullable Cancellation cancellation) {
        var item = new ToldPosting.Item("646399170", "столяр", "Набор «Юный столяр»", 1, Money.roubles(270_000));
        return new ToldPosting(
                POSTING,
                "48866017-0495",
                "fbo",
                status,
                substatus,
                ORDERED,
                ORDERED.plusSeconds(180),
                null,
                cancellation,
                "ОМСК_РФЦ",
                null,
                List.of(item));
    }
}
