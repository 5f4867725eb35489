package dovod.catalog;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Says which product of the marketplace is a kit for another, or says something else of it. */
@Component
public class WritingKit {

    private final Tenancy tenancy;
    private final JdbcProducts products;
    private final JdbcKits kits;
    private final Audit audit;

    WritingKit(Tenancy tenancy, JdbcProducts products, JdbcKits kits, Audit audit) {
        this.tenancy = tenancy;
        this.products = products;
        this.kits = kits;
        this.audit = audit;
    }

    /** @throws Refused {@code kit_sku}, {@code part_name}, {@code kit_price}, {@code kit_parts}, {@code kit_taken},
     *     {@code kit_of_itself} */
    public UUID add(Actor actor, ProductId product, KitText text) {
        actor.need(Right.EDIT_CATALOG);
        return write(actor, product, null, text.checked());
    }

    /** @throws Refused as {@link #add} */
    public void change(Actor actor, UUID id, KitText text) {
        actor.need(Right.EDIT_CATALOG);
        var kit = tenancy.read(actor.tenant(), () -> kits.find(actor.tenant(), id))
                .orElseThrow(NotFound::new);
        write(actor, kit.product(), id, text.checked());
    }

    private UUID write(Actor actor, ProductId product, @Nullable UUID known, KitText text) {
        var id = known == null ? Ids.next() : known;
        try {
            tenancy.run(actor.tenant(), () -> {
                var mended = products.find(actor.tenant(), product).orElseThrow(NotFound::new);
                if (mended.sku().equals(text.sku())) {
                    throw new Refused(Refusal.field("sku", "kit_of_itself"));
                }
                kits.write(actor.tenant(), new Kit(id, product, text.sku(), text.name(), text.price(), text.parts()));
                audit.did(
                        actor,
                        known == null ? "kit.added" : "kit.changed",
                        "product:" + product,
                        Map.of("kit", text.sku()));
            });
            return id;
        } catch (DuplicateKeyException taken) {
            throw new Refused(Refusal.field("sku", "kit_taken", text.sku()));
        }
    }
}
