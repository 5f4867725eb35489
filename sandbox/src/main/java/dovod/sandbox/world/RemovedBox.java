package dovod.sandbox.world;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A product in a box that leaves the stock: for the seller, or to be destroyed.
 *
 * @param boxId its number, growing
 * @param returnId number of the removal it belongs to
 * @param sku the product
 * @param quantity pieces
 * @param stockType what sort of stock it was, in Russian
 * @param automatic whether the marketplace asked for it
 * @param createdAt when it was asked for
 * @param state where the removal stands, in Russian
 * @param boxState where the box is, in Russian
 * @param givenOutAt when the seller took it
 * @param utilizedAt when it was destroyed
 */
public record RemovedBox(
        long boxId,
        long returnId,
        long sku,
        int quantity,
        String stockType,
        boolean automatic,
        Instant createdAt,
        String state,
        String boxState,
        @Nullable Instant givenOutAt,
        @Nullable Instant utilizedAt) {}
