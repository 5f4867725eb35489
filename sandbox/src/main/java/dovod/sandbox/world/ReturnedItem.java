package dovod.sandbox.world;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Goods on their way back.
 *
 * @param id the return's number, growing
 * @param postingNumber the posting they were in
 * @param sku the product
 * @param quantity pieces
 * @param type Cancellation, FullReturn, PartialReturn, ClientReturn or Unknown
 * @param reason free Russian text
 * @param status where they are
 * @param place where they lie
 * @param compensation what is paid for them, if anything
 */
public record ReturnedItem(
        long id,
        String postingNumber,
        long sku,
        int quantity,
        String type,
        String reason,
        State status,
        Warehouse place,
        @Nullable State compensation) {

    /**
     * A state in the marketplace's words.
     *
     * @param id its number
     * @param name in Russian
     * @param code in English, for instance ReturnedToOzon
     * @param since when it began
     */
    public record State(int id, String name, String code, Instant since) {}
}
