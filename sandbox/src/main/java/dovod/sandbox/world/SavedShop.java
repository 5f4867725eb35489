package dovod.sandbox.world;

import java.util.List;

/** A seller and all that is theirs, as it is kept in a file. */
public record SavedShop(
        Account account,
        List<Product> products,
        List<Posting> postings,
        List<FinanceEntry> money,
        List<ReturnedItem> returns,
        List<Stock> stocks,
        List<StoredFile> files,
        List<Supply> supplies,
        List<RemovedBox> removals,
        List<SavedChat> chats,
        List<ProductReview> reviews,
        List<ProductQuestion> questions,
        List<Promotion> promotions) {
    static SavedShop of(Shop shop) {
        return new SavedShop(
                shop.account(),
                List.copyOf(shop.products()),
                List.copyOf(shop.postings()),
                List.copyOf(shop.money()),
                List.copyOf(shop.returns()),
                List.copyOf(shop.stocks()),
                List.copyOf(shop.files()),
                List.copyOf(shop.supplies()),
                List.copyOf(shop.removals()),
                shop.chats().stream().map(SavedChat::of).toList(),
                List.copyOf(shop.reviews()),
                List.copyOf(shop.questions()),
                List.copyOf(shop.promotions()));
    }

    Shop restore() {
        var shop = new Shop(account);
        products.forEach(shop::put);
        postings.forEach(shop::put);
        money.forEach(shop::put);
        returns.forEach(shop::put);
        stocks.forEach(shop::put);
        files.forEach(shop::put);
        supplies.forEach(shop::put);
        removals.forEach(shop::put);
        reviews.forEach(shop::put);
        questions.forEach(shop::put);
        promotions.forEach(shop::put);
        chats.forEach(chat -> shop.put(chat.restore()));
        return shop;
    }
}
