package dovod.sandbox;

import dovod.sandbox.world.Account;
import dovod.sandbox.world.Cancellation;
import dovod.sandbox.world.Chat;
import dovod.sandbox.world.ChatMessage;
import dovod.sandbox.world.ChatOpening;
import dovod.sandbox.world.FinanceEntry;
import dovod.sandbox.world.Market;
import dovod.sandbox.world.Opinions;
import dovod.sandbox.world.Picture;
import dovod.sandbox.world.Posting;
import dovod.sandbox.world.Product;
import dovod.sandbox.world.ProductQuestion;
import dovod.sandbox.world.ProductReview;
import dovod.sandbox.world.Promotion;
import dovod.sandbox.world.RemovedBox;
import dovod.sandbox.world.ReturnedItem;
import dovod.sandbox.world.SellerWord;
import dovod.sandbox.world.Shop;
import dovod.sandbox.world.Speaker;
import dovod.sandbox.world.Stock;
import dovod.sandbox.world.StoredFile;
import dovod.sandbox.world.Supply;
import dovod.sandbox.world.Talks;
import dovod.sandbox.world.Trade;
import dovod.sandbox.world.VoucherUse;
import dovod.sandbox.world.World;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Makes things happen to one seller: buyers write, operators answer, the warehouse moves postings, money comes. Every
 * method tells the listeners, so pushes go out; they refuse what does not exist by an IllegalArgumentException.
 */
public final class SellerControl {
    private final World world;
    private final Talks talks;
    private final Trade trade;
    private final Opinions opinions;
    private final Market market;
    private final String clientId;

    SellerControl(World world, Talks talks, Trade trade, Opinions opinions, Market market, String clientId) {
        this.world = world;
        this.talks = talks;
        this.trade = trade;
        this.opinions = opinions;
        this.market = market;
        this.clientId = clientId;
    }

    public Account account() {
        return world.with(() -> shop().account());
    }

    /** Changes subscription, roles, key and the like. */
    public Account change(UnaryOperator<Account> change) {
        return world.change(clientId, change);
    }

    /** Opens a chat and gives its id. */
    public String openChat(ChatOpening opening) {
        return talks.open(clientId, opening).id();
    }

    /** The buyer (or whoever is at the chat's other end) writes; each text is one line. */
    public ChatMessage buyerSays(String chatId, String... lines) {
        return talks.partnerSays(clientId, chatId, List.of(lines), null);
    }

    /** The buyer sends a file, with or without words. */
    public ChatMessage buyerSends(String chatId, Picture picture, String... lines) {
        return talks.partnerSays(clientId, chatId, List.of(lines), picture);
    }

    /** Somebody of the marketplace's support writes. */
    public ChatMessage operatorSays(String chatId, String operator, String... lines) {
        return talks.says(clientId, chatId, Speaker.operator(operator), List.of(lines));
    }

    /** Anybody writes: a courier, the system, a robot. */
    public ChatMessage says(String chatId, Speaker speaker, String... lines) {
        return talks.says(clientId, chatId, speaker, List.of(lines));
    }

    /** The seller writes from the cabinet, not through the API; such messages are not in the journal. */
    public ChatMessage cabinetSays(String chatId, String... lines) {
        return talks.sellerSays(clientId, chatId, List.of(lines), null);
    }

    /** A message is changed by whoever said it. */
    public ChatMessage edit(String chatId, long messageId, String... lines) {
        return talks.change(clientId, chatId, messageId, List.of(lines));
    }

    /** The moderation of a picture ends: SUCCESS or FAILED. */
    public ChatMessage moderate(String chatId, long messageId, String outcome) {
        return talks.moderate(clientId, chatId, messageId, outcome);
    }

    /** The buyer reads what is there. */
    public void buyerReads(String chatId) {
        talks.partnerReads(clientId, chatId);
    }

    public void closeChat(String chatId) {
        talks.close(clientId, chatId);
    }

    /** What the buyer sees in the chat, the oldest first. */
    public List<ChatMessage> buyerSees(String chatId) {
        return world.with(() -> List.copyOf(shop().chat(chatId).orElseThrow().messages()));
    }

    /** The chats, the oldest first. */
    public List<Chat> chats() {
        return world.with(() -> List.copyOf(shop().chats()));
    }

    /** A file of a chat, by its id. */
    public Optional<StoredFile> file(String id) {
        return world.with(() -> shop().file(id));
    }

    public List<Posting> postings() {
        return world.with(() -> List.copyOf(shop().postings()));
    }

    public List<Product> products() {
        return world.with(() -> List.copyOf(shop().products()));
    }

    public Product add(Product product) {
        return trade.add(clientId, product);
    }

    public Posting add(Posting posting) {
        return trade.add(clientId, posting);
    }

    /** A posting goes on, for instance to {@code posting_in_pickup_point}. */
    public Posting move(String number, String state) {
        return trade.move(clientId, number, state);
    }

    public Posting cancel(String number, Cancellation why) {
        return trade.cancel(clientId, number, why);
    }

    /** The time promised to the buyer changes. */
    public Posting promise(String number, Instant begin, Instant end) {
        return trade.promise(clientId, number, begin, end);
    }

    /** Money is put down, in roubles; services by the names in {@link dovod.sandbox.world.AccrualType}. */
    public FinanceEntry post(
            FinanceEntry.Kind kind,
            String postingNumber,
            BigDecimal sale,
            BigDecimal commission,
            Map<String, BigDecimal> services) {
        return trade.post(clientId, kind, postingNumber, sale, commission, services);
    }

    /** Money is put down for a product and no posting; the unit is for instance the number of a claim. */
    public FinanceEntry post(FinanceEntry.Kind kind, String unit, long sku, Map<String, BigDecimal> services) {
        return trade.post(clientId, kind, unit, sku, services);
    }

    /** The warehouse took goods in and wrote an act of them. */
    public Supply take(Supply supply) {
        return trade.take(clientId, supply);
    }

    /** Goods leave the stock in a box, or a box that is known moves on. */
    public RemovedBox remove(RemovedBox box) {
        return trade.remove(clientId, box);
    }

    public Stock set(Stock stock) {
        return trade.set(clientId, stock);
    }

    public ReturnedItem send(ReturnedItem item) {
        return trade.send(clientId, item);
    }

    /** A buyer leaves a review; an empty text is a mark without words. */
    public ProductReview review(long sku, int rating, String text) {
        return review(ProductReview.of(world.identifiers().uuid(), sku, rating, text, world.now(), "Покупатель"));
    }

    /** A buyer leaves a review. */
    public ProductReview review(ProductReview review) {
        return opinions.leave(clientId, review);
    }

    /** Reviews vanish from the marketplace without a word. */
    public void vanish(String... reviewIds) {
        opinions.vanish(clientId, List.of(reviewIds), true);
    }

    /** Reviews that had vanished are there again. */
    public void reappear(String... reviewIds) {
        opinions.vanish(clientId, List.of(reviewIds), false);
    }

    /** The seller comments on a review from the cabinet. */
    public SellerWord cabinetComments(String reviewId, String text) {
        return opinions.comment(clientId, reviewId, "", text, true);
    }

    /** All reviews, those that have vanished too, with the comments on them. */
    public List<ProductReview> reviews() {
        return world.with(() -> List.copyOf(shop().reviews()));
    }

    /** Somebody asks on a product's page. */
    public ProductQuestion ask(long sku, String author, String text) {
        return opinions.ask(
                clientId,
                new ProductQuestion(world.identifiers().uuid(), sku, text, author, world.now(), "NEW", List.of()));
    }

    /** The questions with the answers to them. */
    public List<ProductQuestion> questions() {
        return world.with(() -> List.copyOf(shop().questions()));
    }

    /** A buyer orders with a promo code. */
    public VoucherUse useCode(String code, Posting order) {
        return market.use(clientId, code, order);
    }

    /** The promotions with their codes. */
    public List<Promotion> promotions() {
        return world.with(() -> List.copyOf(shop().promotions()));
    }

    /** Does something as if it had been done back then: with that time, and without pushes. */
    public <T> T inThePast(Instant then, Supplier<T> work) {
        return world.inThePast(then, work);
    }

    private Shop shop() {
        return world.shop(clientId);
    }
}
