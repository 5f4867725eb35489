package dovod.orders;

import dovod.catalog.Product;
import dovod.catalog.Products;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what is known of an order. */
@Component
public class OrderStories {

    private final Tenancy tenancy;
    private final Products products;
    private final ReadingPostings reading;

    OrderStories(Tenancy tenancy, Products products, ReadingPostings reading) {
        this.tenancy = tenancy;
        this.products = products;
        this.reading = reading;
    }

    /** What is known of this order, posting or product of a shop; an empty story when nothing is. */
    public OrderStory of(
            Actor actor, UUID shop, @Nullable String order, @Nullable String posting, @Nullable String sku) {
        actor.need(Right.READ_CASES);
        var tenant = actor.tenant();
        return tenancy.read(tenant, () -> story(tenant, new Subject(shop, order, posting, sku)));
    }

    /** The story of a posting, without pictures of its products, when it is sent in this way. */
    public Optional<PostingStory> ofScheme(Actor actor, UUID shop, String posting, String scheme) {
        actor.need(Right.READ_CASES);
        var tenant = actor.tenant();
        return tenancy.read(tenant, () -> {
            var subject = new Subject(shop, null, posting, null);
            var known = reading.read(tenant, subject, row -> row.scheme().equals(scheme));
            return known.stories(Map.of()).stream().findFirst();
        });
    }

    /**
     * What is known of an order or posting of any shop.
     *
     * @throws NotFound when nothing is
     */
    public OrderStory byNumber(Actor actor, String number) {
        actor.need(Right.READ_CASES);
        var tenant = actor.tenant();
        return tenancy.read(tenant, () -> {
            var shop = reading.shopOf(tenant, number).orElseThrow(NotFound::new);
            return story(tenant, new Subject(shop, number, number, null));
        });
    }

    private OrderStory story(TenantId tenant, Subject subject) {
        var known = reading.read(tenant, subject);
        var skus = Stream.concat(known.skus(), Stream.ofNullable(subject.sku()))
                .distinct()
                .toList();
        var cards = products.bySku(tenant, subject.shop(), skus);
        var postings = known.stories(cards);
        return new OrderStory(goods(postings, cards, skus), postings, reading.stocks(tenant, subject.shop(), skus));
    }

    private static List<Goods> goods(List<PostingStory> postings, Map<String, Product> cards, Collection<String> skus) {
        var all = new LinkedHashMap<String, Goods>();
        postings.forEach(posting -> posting.goods().forEach(goods -> all.putIfAbsent(goods.sku(), goods)));
        skus.forEach(sku -> {
            var card = cards.get(sku);
            if (card != null) {
                all.computeIfAbsent(sku, missing -> bare(card));
            }
        });
        return List.copyOf(all.values());
    }

    static Goods bare(Product card) {
        return new Goods(card.sku(), card.offerId(), card.name(), card.picture(), 0, card.price());
    }
}
