package dovod.channels.ozon;

import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLKHA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.catalog.Products;
import dovod.kernel.Money;
import dovod.orders.OrderMoment;
import dovod.orders.OrderStories;
import dovod.orders.OrderStory;
import dovod.sandbox.fault.Fault;
import dovod.sandbox.fault.FaultKind;
import dovod.sandbox.world.Cancellation;
import dovod.sandbox.world.FinanceEntry;
import dovod.sandbox.world.Role;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The order that a buyer writes about is known before anybody opens the conversation. */
@NullUnmarked
class FollowingOrdersTest extends OzonStory {

    private static final String POSTING = "48866017-0495-1";

    @Autowired
    OrderStories stories;

    @Autowired
    Products products;

    @Test
    void theStoryOfTheBirthdayPresent() {
        var chat = chatWithIgor();
        seller.cancel(POSTING, new Cancellation(537, "Не удалось собрать", "Ozon", "ozon", false));
        seller.buyerSays(chat, "Подарок отменили");

        poll();
        follow();

        var posting = story().postings().getFirst();
        assertThat(posting.cancelReason()).isEqualTo("Не удалось собрать");
        assertThat(posting.cancelledBy()).isEqualTo("marketplace");
        assertThat(posting.timeline())
                .extracting(OrderMoment::key)
                .contains(
                        "orders.moment.created",
                        "orders.moment.cancelled_for",
                        "orders.missing.handing_over",
                        "orders.missing.money");
        assertThat(story().goods().getFirst().name()).isEqualTo("Стул «Росток»");
    }

    @Test
    void moneyIsToldAsOzonBooksIt() {
        var chat = chatWithIgor();
        seller.move(POSTING, "posting_delivered");
        seller.post(FinanceEntry.Kind.DELIVERED, POSTING, new BigDecimal("2700"), new BigDecimal("-405"), Map.of());
        seller.buyerSays(chat, "Стул сломан");

        poll();
        follow();

        var posting = story().postings().getFirst();
        assertThat(posting.money()).isNotEmpty();
        assertThat(posting.balance()).isEqualTo(Money.roubles(229_500));
        assertThat(posting.timeline()).extracting(OrderMoment::key).doesNotContain("orders.missing.money");
    }

    @Test
    void aPushOfACancellationIsAFactWithItsTime() {
        var chat = chatWithIgor();
        seller.buyerSays(chat, "Где заказ?");
        poll();
        follow();
        connectPush();

        pass(Duration.ofHours(1));
        var moment = clock.instant();
        seller.cancel(POSTING, new Cancellation(537, "Не вручен", "Покупатель", "client", false));
        sandbox.control().settle();
        read();
        follow();

        var cancelled = story().postings().getFirst().timeline().stream()
                .filter(told -> told.key().startsWith("orders.moment.cancelled"))
                .toList();
        assertThat(cancelled).singleElement().satisfies(told -> {
            assertThat(told.at()).isEqualTo(moment);
            assertThat(told.dated()).isTrue();
        });
    }

    @Test
    void moneyThatCannotBeHadNowIsLookedForAgain() {
        var chat = chatWithIgor();
        seller.buyerSays(chat, "Где заказ?");
        sandbox.control().inject(Fault.of(FaultKind.INTERNAL_ERROR).on("/v1/finance/*"));
        poll();
        follow();
        assertThat(story().postings().getFirst().moneyLookedAt())
                .as("a failure is tried again, not taken for an answer")
                .isNull();

        sandbox.control().clearFaults();
        pass(Duration.ofMinutes(11));
        turns.takeDue(line());

        assertThat(story().postings().getFirst().moneyLookedAt()).isNotNull();
    }

    @Test
    void aReadOnlyKeyIsEnoughToFollowOrders() {
        seller.change(account -> account.withRoles(Role.READ_ONLY));
        var chat = chatWithIgor();
        seller.buyerSays(chat, "Где заказ?");

        poll();
        follow();

        assertThat(story().postings()).hasSize(1);
    }

    @Test
    void thePictureOfTheProductIsKeptHere() {
        var chat = chatWithIgor();
        seller.buyerSays(chat, "Где заказ?");
        poll();
        follow();
        pass(Duration.ofSeconds(20));
        turns.takeDue(line());

        var chair = products.bySku(OLKHA, line().shop(), List.of("646399170")).get("646399170");
        assertThat(chair.price()).isEqualTo(Money.roubles(270_000));
        assertThat(chair.picture()).startsWith("/files/");
    }

    private OrderStory story() {
        return stories.of(MARIA, line().shop(), "48866017-0495", null, null);
    }
}
