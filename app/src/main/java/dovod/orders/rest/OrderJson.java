package dovod.orders.rest;

import dovod.kernel.Money;
import dovod.orders.Goods;
import dovod.orders.MoneyLine;
import dovod.orders.OrderMoment;
import dovod.orders.OrderStory;
import dovod.orders.PostingStory;
import dovod.orders.ReturnLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An order as the API tells it. Amounts are in units of the currency, times in UTC. */
record OrderJson(String number, List<Posting> postings) {

    static OrderJson of(String number, OrderStory story) {
        return new OrderJson(number, story.postings().stream().map(Posting::of).toList());
    }

    record Posting(
            String number,
            String order,
            String scheme,
            String status,
            @Nullable String cancelReason,
            @Nullable String cancelledBy,
            @Nullable String warehouse,
            List<Item> items,
            List<Event> timeline,
            List<Entry> money,
            @Nullable Instant moneyLookedAt,
            List<Return> returns,
            Instant knownAt) {

        static Posting of(PostingStory story) {
            return new Posting(
                    story.posting(),
                    story.order(),
                    story.scheme(),
                    story.status(),
                    story.cancelReason(),
                    story.cancelledBy(),
                    story.warehouse(),
                    story.goods().stream().map(Item::of).toList(),
                    story.timeline().stream().map(Event::of).toList(),
                    story.money().stream().map(Entry::of).toList(),
                    story.moneyLookedAt(),
                    story.returns().stream().map(Return::of).toList(),
                    story.knownAt());
        }
    }

    record Item(
            String sku,
            @Nullable String offerId,
            String name,
            int quantity,
            @Nullable Sum price) {
        static Item of(Goods goods) {
            return new Item(goods.sku(), goods.offerId(), goods.name(), goods.quantity(), Sum.of(goods.price()));
        }
    }

    /** {@code kind} ends as the message keys do: {@code created}, {@code cancelled_for}, {@code money}. */
    record Event(
            String kind,
            String tone,
            @Nullable Instant at,
            List<Object> detail,
            @Nullable String source,
            @Nullable Instant knownAt) {

        static Event of(OrderMoment moment) {
            return new Event(
                    moment.key().substring(moment.key().lastIndexOf('.') + 1),
                    moment.tone().name().toLowerCase(Locale.ROOT),
                    moment.dated() ? moment.at() : null,
                    moment.arguments(),
                    moment.source(),
                    moment.knownAt());
        }
    }

    record Entry(Instant at, String title, @Nullable Sum amount, String source, Instant knownAt) {
        static Entry of(MoneyLine line) {
            return new Entry(line.at(), line.title(), Sum.of(line.amount()), line.source(), line.knownAt());
        }
    }

    record Return(
            @Nullable String sku,
            String status,
            @Nullable String reason,
            @Nullable Instant changedAt,
            Instant knownAt) {

        static Return of(ReturnLine line) {
            return new Return(line.sku(), line.status(), line.reason(), line.changedAt(), line.knownAt());
        }
    }

    record Sum(BigDecimal amount, String currency) {
        static @Nullable Sum of(@Nullable Money money) {
            return money == null ? null : new Sum(BigDecimal.valueOf(money.minor(), 2), money.currency());
        }
    }
}
