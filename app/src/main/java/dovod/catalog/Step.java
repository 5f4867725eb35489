package dovod.catalog;

import java.util.List;
import java.util.UUID;

/**
 * A step of a product's instruction.
 *
 * @param number counted from 1, without gaps
 * @param pictures kept files, in the order in which they are looked at
 * @param stumbles what is known to go wrong here
 */
public record Step(
        UUID id,
        ProductId product,
        int number,
        String title,
        String body,
        List<UUID> pictures,
        List<Stumble> stumbles) {

    public StepText text() {
        return new StepText(title, body, pictures, stumbles);
    }
}
