package dovod.sandbox.world;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Everything of one seller. Read and changed under the world's lock only. */
public final class Shop {
    private Account account;
    private final SequencedMap<String, Chat> chats = new LinkedHashMap<>();
    private final Map<Long, Product> products = new LinkedHashMap<>();
    private final SequencedMap<String, Posting> postings = new LinkedHashMap<>();
    private final List<FinanceEntry> money = new ArrayList<>();
    private final SequencedMap<Long, ReturnedItem> returns = new LinkedHashMap<>();
    private final SequencedMap<String, Stock> stocks = new LinkedHashMap<>();
    private final Map<String, StoredFile> files = new LinkedHashMap<>();
    private final SequencedMap<Long, Supply> supplies = new LinkedHashMap<>();
    private final SequencedMap<Long, RemovedBox> removals = new LinkedHashMap<>();
    private final SequencedMap<String, ProductReview> reviews = new LinkedHashMap<>();
    private final SequencedMap<String, ProductQuestion> questions = new LinkedHashMap<>();
    private final SequencedMap<Long, Promotion> promotions = new LinkedHashMap<>();

    Shop(Account account) {
        this.account = account;
    }

    public Account account() {
        return account;
    }

    public String clientId() {
        return account.clientId();
    }

    /** All chats, the oldest first. */
    public Collection<Chat> chats() {
        return Collections.unmodifiableCollection(chats.values());
    }

    public Optional<Chat> chat(String id) {
        return Optional.ofNullable(chats.get(id));
    }

    public Collection<Product> products() {
        return Collections.unmodifiableCollection(products.values());
    }

    public Optional<Product> product(long sku) {
        return Optional.ofNullable(products.get(sku));
    }

    public Collection<Posting> postings() {
        return Collections.unmodifiableCollection(postings.values());
    }

    public Optional<Posting> posting(String number) {
        return Optional.ofNullable(postings.get(number));
    }

    public List<FinanceEntry> money() {
        return Collections.unmodifiableList(money);
    }

    public Collection<ReturnedItem> returns() {
        return Collections.unmodifiableCollection(returns.values());
    }

    public Collection<Stock> stocks() {
        return Collections.unmodifiableCollection(stocks.values());
    }

    public Collection<Supply> supplies() {
        return Collections.unmodifiableCollection(supplies.values());
    }

    public Collection<RemovedBox> removals() {
        return Collections.unmodifiableCollection(removals.values());
    }

    public Collection<StoredFile> files() {
        return Collections.unmodifiableCollection(files.values());
    }

    public Optional<StoredFile> file(String id) {
        return Optional.ofNullable(files.get(id));
    }

    /** All reviews, those that have vanished too. */
    public Collection<ProductReview> reviews() {
        return Collections.unmodifiableCollection(reviews.values());
    }

    /** A review, also one that has vanished. */
    public Optional<ProductReview> review(String id) {
        return Optional.ofNullable(reviews.get(id));
    }

    public Collection<ProductQuestion> questions() {
        return Collections.unmodifiableCollection(questions.values());
    }

    public Optional<ProductQuestion> question(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    /** The seller's own promotions, the oldest first. */
    public Collection<Promotion> promotions() {
        return Collections.unmodifiableCollection(promotions.values());
    }

    public Optional<Promotion> promotion(long id) {
        return Optional.ofNullable(promotions.get(id));
    }

    void account(Account changed) {
        account = changed;
    }

    void put(Chat chat) {
        chats.put(chat.id(), chat);
    }

    void put(Product product) {
        products.put(product.sku(), product);
    }

    void put(Posting posting) {
        postings.put(posting.number(), posting);
    }

    void put(FinanceEntry entry) {
        money.add(entry);
    }

    void put(ReturnedItem item) {
        returns.put(item.id(), item);
    }

    Optional<Stock> put(Stock stock) {
        return Optional.ofNullable(
                stocks.put(stock.sku() + "@" + stock.warehouse().id(), stock));
    }

    void put(ProductReview review) {
        reviews.put(review.id(), review);
    }

    void put(ProductQuestion question) {
        questions.put(question.id(), question);
    }

    void put(Promotion promotion) {
        promotions.put(promotion.id(), promotion);
    }

    void put(Supply supply) {
        supplies.put(supply.orderId(), supply);
    }

    void put(RemovedBox box) {
        removals.put(box.boxId(), box);
    }

    void put(StoredFile file) {
        files.put(file.id(), file);
    }
}
