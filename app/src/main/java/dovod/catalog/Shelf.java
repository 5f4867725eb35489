package dovod.catalog;

import dovod.kernel.Refused;
import dovod.kernel.TenantId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One kind of thing that tables bring: how a row is read, what is known, how it is written. */
interface Shelf<T> {

    TableKind kind();

    /**
     * What a row says.
     *
     * @param known what stands under the same {@link #key}; null when nothing does
     * @throws Refused when the row says nothing usable
     */
    T read(Told told, ProductId product, @Nullable T known);

    /** What tells one thing of a product from another. */
    String key(Told told);

    /** By key, of each of these products. */
    Map<ProductId, Map<String, T>> known(TenantId tenant, List<ProductId> products);

    void write(TenantId tenant, List<T> things);

    /** Rows of an export, without the one that names the columns. */
    List<List<String>> rows(TenantId tenant, Map<ProductId, Product> products);
}
