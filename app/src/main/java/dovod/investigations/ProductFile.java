package dovod.investigations;

import dovod.orders.BookEntry;
import dovod.orders.GoodsMovement;
import dovod.orders.StockDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one product apart from its postings, and how its postings moved its stock.
 *
 * @param product its name as ordered; null when nobody ordered it
 * @param opening the first known stock; null when none is known
 * @param closing the last known stock; null when there are not two
 * @param loose entries of the books about it that name no known posting
 * @param left pieces that were ordered between opening and closing and not cancelled before they left
 * @param returned pieces that came back to the warehouses in that time
 * @param found pieces that the sweep found elsewhere as never having left
 * @param settled pieces that findings of missing units were about before, and that are claimed, settled or dismissed
 * @param findings how many such findings there were
 */
record ProductFile(
        String sku,
        @Nullable String product,
        @Nullable StockDay opening,
        @Nullable StockDay closing,
        List<GoodsMovement> movements,
        List<BookEntry> loose,
        int left,
        int returned,
        int found,
        int settled,
        int findings) {}
