package dovod.helpcenter;

import dovod.catalog.ProductId;
import dovod.catalog.Products;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Opens a product's page of help to everybody who has its address, or closes it. What is printed stays right. */
@Component
public class OpeningHelpPage {

    private final Tenancy tenancy;
    private final Products products;
    private final JdbcHelpPages pages;
    private final Audit audit;
    private final Clock clock;

    OpeningHelpPage(Tenancy tenancy, Products products, JdbcHelpPages pages, Audit audit, Clock clock) {
        this.tenancy = tenancy;
        this.products = products;
        this.pages = pages;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such product */
    public HelpPage open(Actor actor, ProductId id) {
        actor.need(Right.EDIT_CATALOG);
        return tenancy.in(actor.tenant(), () -> {
            var product = products.get(actor.tenant(), id);
            pages.open(actor.tenant(), new HelpPage(product.id(), Secrets.code(), true, clock.instant()));
            audit.did(actor, "help.opened", "product:" + id);
            return pages.find(actor.tenant(), id).orElseThrow();
        });
    }

    /** @throws NotFound when it was never open */
    public void close(Actor actor, ProductId id) {
        actor.need(Right.EDIT_CATALOG);
        tenancy.run(actor.tenant(), () -> {
            if (!pages.close(actor.tenant(), id)) {
                throw new NotFound();
            }
            audit.did(actor, "help.closed", "product:" + id);
        });
    }
}
