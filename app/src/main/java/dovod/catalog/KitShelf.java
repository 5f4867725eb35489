package dovod.catalog;

import dovod.kernel.Ids;
import dovod.kernel.TenantId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tables of kits. */
@Component
class KitShelf implements Shelf<Kit> {

    private final JdbcKits kits;

    KitShelf(JdbcKits kits) {
        this.kits = kits;
    }

    @Override
    public TableKind kind() {
        return TableKind.KITS;
    }

    @Override
    public String key(Told told) {
        return told.cell(Column.KIT);
    }

    @Override
    public Kit read(Told told, ProductId product, @Nullable Kit known) {
        var price = Texts.roubles("price", told.cell(Column.PRICE));
        var text = new KitText(
                        key(told),
                        told.cell(Column.NAME),
                        price == null && known != null ? known.price() : price,
                        told.has(Column.PARTS) || known == null
                                ? KitText.numbers(told.cell(Column.PARTS))
                                : known.parts())
                .checked();
        return new Kit(
                known == null ? Ids.next() : known.id(), product, text.sku(), text.name(), text.price(), text.parts());
    }

    @Override
    public Map<ProductId, Map<String, Kit>> known(TenantId tenant, List<ProductId> products) {
        return kits.ofAll(tenant, products).stream()
                .collect(Collectors.groupingBy(Kit::product, Collectors.toMap(Kit::sku, kit -> kit)));
    }

    @Override
    public void write(TenantId tenant, List<Kit> things) {
        things.forEach(kit -> kits.write(tenant, kit));
    }

    @Override
    public List<List<String>> rows(TenantId tenant, Map<ProductId, Product> products) {
        return kits.ofAll(tenant, List.copyOf(products.keySet())).stream()
                .sorted(TableNames.by(products, Kit::product).thenComparing(Kit::sku, Numbers.COUNTED))
                .map(kit -> List.of(
                        TableNames.of(products, kit.product()),
                        kit.sku(),
                        kit.name(),
                        Texts.written(kit.price()),
                        String.join(", ", kit.parts())))
                .toList();
    }
}
