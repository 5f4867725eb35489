package dovod.orders;

import java.util.List;

/**
 * What is known of an order, or of a product that somebody asks about.
 *
 * @param goods the products, each once
 * @param postings its parcels
 * @param stocks how much of the products there is, as last told
 */
public record OrderStory(List<Goods> goods, List<PostingStory> postings, List<StockLine> stocks) {

    public boolean isEmpty() {
        return goods.isEmpty() && postings.isEmpty();
    }
}
