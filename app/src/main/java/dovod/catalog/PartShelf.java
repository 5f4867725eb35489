package dovod.catalog;

import dovod.kernel.Ids;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.TenantId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tables of parts. A column that is not there leaves what is known as it is. */
@Component
class PartShelf implements Shelf<Part> {

    private final JdbcParts parts;

    PartShelf(JdbcParts parts) {
        this.parts = parts;
    }

    @Override
    public TableKind kind() {
        return TableKind.PARTS;
    }

    @Override
    public String key(Told told) {
        return told.cell(Column.NUMBER);
    }

    @Override
    public Part read(Told told, ProductId product, @Nullable Part known) {
        var region = Region.of(told.cell(Column.REGION));
        var text = new PartText(
                        key(told),
                        told.cell(Column.NAME),
                        told.has(Column.QUANTITY) || known == null
                                ? quantity(told.cell(Column.QUANTITY))
                                : known.quantity(),
                        told.has(Column.COST) || known == null
                                ? Texts.roubles("cost", told.cell(Column.COST))
                                : known.cost(),
                        region == null && known != null ? known.region() : region)
                .checked();
        return new Part(
                known == null ? Ids.next() : known.id(),
                product,
                text.number(),
                text.name(),
                text.quantity(),
                text.cost(),
                text.region());
    }

    @Override
    public Map<ProductId, Map<String, Part>> known(TenantId tenant, List<ProductId> products) {
        return parts.ofAll(tenant, products).stream()
                .collect(Collectors.groupingBy(Part::product, Collectors.toMap(Part::number, part -> part)));
    }

    @Override
    public void write(TenantId tenant, List<Part> things) {
        parts.write(tenant, things);
    }

    @Override
    public List<List<String>> rows(TenantId tenant, Map<ProductId, Product> products) {
        return parts.ofAll(tenant, List.copyOf(products.keySet())).stream()
                .sorted(TableNames.by(products, Part::product).thenComparing(Part::number, Numbers.COUNTED))
                .map(part -> List.of(
                        TableNames.of(products, part.product()),
                        part.number(),
                        part.name(),
                        Integer.toString(part.quantity()),
                        Texts.written(part.cost()),
                        part.region() == null ? "" : part.region().written()))
                .toList();
    }

    private static int quantity(String written) {
        if (written.isEmpty()) {
            return 1;
        }
        if (!written.matches("\\d{1,6}")) {
            throw new Refused(Refusal.field("quantity", "part_quantity", PartText.MOST));
        }
        return Integer.parseInt(written);
    }
}
