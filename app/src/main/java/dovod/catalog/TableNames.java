package dovod.catalog;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;

/** How tables name products: by the seller's article, else by the marketplace's number. */
final class TableNames {

    private TableNames() {}

    static String of(Map<ProductId, Product> products, ProductId id) {
        var product = products.get(id);
        if (product == null) {
            throw new IllegalStateException("nobody asked for product " + id);
        }
        return of(product);
    }

    static String of(Product product) {
        return product.offerId() == null || product.offerId().isBlank() ? product.sku() : product.offerId();
    }

    static <T> Comparator<T> by(Map<ProductId, Product> products, Function<T, ProductId> product) {
        return Comparator.comparing(thing -> of(products, product.apply(thing)), Numbers.COUNTED);
    }
}
