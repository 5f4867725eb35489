package dovod.catalog;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes a shop's parts, kits, steps or videos down as a table that {@link ImportingTable} reads. */
@Component
public class ExportingTable {

    private final Tenancy tenancy;
    private final JdbcShops shops;
    private final JdbcProducts products;
    private final List<Shelf<?>> shelves;
    private final Audit audit;

    ExportingTable(Tenancy tenancy, JdbcShops shops, JdbcProducts products, List<Shelf<?>> shelves, Audit audit) {
        this.tenancy = tenancy;
        this.shops = shops;
        this.products = products;
        this.shelves = shelves;
        this.audit = audit;
    }

    public TableFile export(Actor actor, UUID shop, TableKind kind) {
        actor.need(Right.READ_CASES);
        var shelf =
                shelves.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
        return tenancy.in(actor.tenant(), () -> {
            shops.need(actor.tenant(), shop);
            var all = products.all(actor.tenant(), shop).stream()
                    .collect(Collectors.toMap(Product::id, product -> product));
            var rows = new ArrayList<List<String>>();
            rows.add(kind.columns().stream().map(Column::title).toList());
            rows.addAll(shelf.rows(actor.tenant(), all));
            audit.did(actor, "catalog.exported", "shop:" + shop, Map.of("table", kind.code()));
            return new TableFile(kind.code(), rows);
        });
    }
}
