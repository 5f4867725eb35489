package dovod.sandbox;

import dovod.sandbox.world.Account;
import dovod.sandbox.world.Cancellation;
import dovod.sandbox.world.Chat;
import dovod.sandbox.world.ChatMessage;
import dovod.sandbox.world.ChatOpening;
import dovod.sandbox.world.FinanceEntry;
import dovod.sandbox.world.Picture;
import dovod.sandbox.world.Posting;
import dovod.sandbox.world.Product;
import dovod.sandbox.world.ReturnedItem;
import dovod.sandbox.world.Shop;
import dovod.sandbox.world.Speaker;
import dovod.sandbox.world.Stock;
import dovod.sandbox.world.StoredFile;
import dovod.sandbox.world.Talks;
import dovod.sandbox.world.Trade;
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
    private final String clientId;

    SellerControl(World world, Talks talks, Trade trade, String clientId) {
        this.world = world;
        this.talks = talks;
        this.trade = trade;
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

    public Stock set(Stock stock) {
        return trade.set(clientId, stock);
    }

    public ReturnedItem send(ReturnedItem item) {
        return trade.send(clientId, item);
    }

    /** Does something as if it had been done back then: with that time, and without pushes. */
    public <T> T inThePast(Instant then, Supplier<T> work) {
        return world.inThePast(then, work);
    }

    private Shop shop() {
        return world.shop(clientId);
    }
}
