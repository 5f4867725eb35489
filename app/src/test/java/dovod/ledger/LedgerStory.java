package dovod.ledger;

import static dovod.cast.Cast.OLKHA;

import dovod.cases.Inbox;
import dovod.cases.InboxRow;
import dovod.cases.View;
import dovod.cast.Cast;
import dovod.cast.TestClock;
import dovod.catalog.Products;
import dovod.catalog.ToldProduct;
import dovod.conversations.Author;
import dovod.conversations.ConversationEvent.Arrived;
import dovod.conversations.ConversationEvent.MessagesArrived;
import dovod.conversations.ConversationId;
import dovod.conversations.MessageId;
import dovod.kernel.Ids;
import dovod.kernel.Money;
import dovod.platform.Tenancy;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the stories of costs have in common: cases about products with a price. */
public abstract class LedgerStory {

    protected static final UUID SHOP = UUID.fromString("019aa000-0000-7000-8000-0000000000a1");

    @Autowired
    protected TestClock clock;

    @Autowired
    protected Tenancy tenancies;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Products products;

    @Autowired
    protected JdbcClient jdbc;

    /** A buyer writes about a product of this price: a case of its own. */
    protected UUID opensCase(String product, long price) {
        clock.advance(Duration.ofSeconds(1));
        tenancies.run(OLKHA, () -> {
            jdbc.sql("""
                    INSERT INTO catalog.shop (tenant_id, id, name, marketplace, created_at)
                    VALUES (1, ?, 'Ольха', 'ozon', now()) ON CONFLICT DO NOTHING""").params(SHOP).update();
            products.record(
                    OLKHA,
                    SHOP,
                    List.of(new ToldProduct(product, null, null, product, null, Money.roubles(price), false)),
                    clock.instant());
            events.publishEvent(new MessagesArrived(OLKHA, List.of(letter(product))));
        });
        return inbox.page(Cast.MARIA, View.ALL, null).rows().stream()
                .filter(row -> product.equals(row.sku()))
                .map(InboxRow::id)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private Arrived letter(String sku) {
        return new Arrived(
                new ConversationId(Ids.next()),
                new MessageId(Ids.next()),
                "ozon",
                SHOP,
                "buyer",
                Author.BUYER,
                Ids.next(),
                "Ольга",
                null,
                null,
                sku,
                "Не собирается",
                clock.instant());
    }

    /** @param sum {@code spent} or {@code recovered} */
    protected long kept(String sum, UUID caseId) {
        return tenancies.read(
                OLKHA,
                () -> jdbc.sql("SELECT " + sum + " FROM ledger.case_total WHERE tenant_id = 1 AND case_id = ?")
                        .params(caseId)
                        .query(Long.class)
                        .single());
    }

    protected List<UUID> allCases() {
        return inbox.page(Cast.MARIA, View.ALL, null).rows().stream()
                .map(row -> row.id().value())
                .toList();
    }

    protected void sql(String statement) {
        tenancies.run(OLKHA, () -> jdbc.sql(statement).update());
    }
}
