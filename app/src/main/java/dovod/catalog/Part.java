package dovod.catalog;

import dovod.kernel.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a product.
 *
 * @param number as the instruction and the drawing call it, such as {@code 7} or {@code A-12}; one of its kind in a
 *     product
 * @param quantity how many of it are in one product
 * @param cost of one piece to us; null when nobody has said
 * @param region where it is on the drawing; null when nobody has marked it
 */
public record Part(
        UUID id,
        ProductId product,
        String number,
        String name,
        int quantity,
        @Nullable Money cost,
        @Nullable Region region) {

    public PartText text() {
        return new PartText(number, name, quantity, cost, region);
    }
}
