package dovod.catalog;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Adds a part to a product, or says something else of it. */
@Component
public class WritingPart {

    private final Tenancy tenancy;
    private final JdbcProducts products;
    private final JdbcParts parts;
    private final Audit audit;

    WritingPart(Tenancy tenancy, JdbcProducts products, JdbcParts parts, Audit audit) {
        this.tenancy = tenancy;
        this.products = products;
        this.parts = parts;
        this.audit = audit;
    }

    /** @throws Refused {@code part_number}, {@code part_name}, {@code part_quantity}, {@code part_number_taken} */
    public UUID add(Actor actor, ProductId product, PartText text) {
        actor.need(Right.EDIT_CATALOG);
        tenancy.run(actor.tenant(), () -> products.need(actor.tenant(), product));
        return write(actor, product, null, text.checked());
    }

    /** @throws Refused as {@link #add} */
    public void change(Actor actor, UUID id, PartText text) {
        actor.need(Right.EDIT_CATALOG);
        var part = tenancy.read(actor.tenant(), () -> parts.find(actor.tenant(), id))
                .orElseThrow(NotFound::new);
        write(actor, part.product(), id, text.checked());
    }

    private UUID write(Actor actor, ProductId product, @Nullable UUID known, PartText text) {
        var id = known == null ? Ids.next() : known;
        var part = new Part(id, product, text.number(), text.name(), text.quantity(), text.cost(), text.region());
        try {
            tenancy.run(actor.tenant(), () -> {
                parts.write(actor.tenant(), List.of(part));
                audit.did(
                        actor,
                        known == null ? "part.added" : "part.changed",
                        "product:" + product,
                        Map.of("part", text.number()));
            });
            return id;
        } catch (DuplicateKeyException taken) {
            throw new Refused(Refusal.field("number", "part_number_taken", text.number()));
        }
    }
}
