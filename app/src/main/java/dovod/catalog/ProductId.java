package dovod.catalog;

import java.util.UUID;

/** Our own id of a product, whatever marketplaces call it. */
public record ProductId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
