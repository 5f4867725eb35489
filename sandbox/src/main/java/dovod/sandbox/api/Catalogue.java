package dovod.sandbox.api;

import dovod.sandbox.fault.Faults;
import dovod.sandbox.journal.Journal;
import dovod.sandbox.push.PushDesk;
import dovod.sandbox.world.Market;
import dovod.sandbox.world.Opinions;
import dovod.sandbox.world.Talks;
import dovod.sandbox.world.World;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The methods that exist, by their paths. New groups of methods are entered here. */
public final class Catalogue {
    private final Map<String, Method> methods = new LinkedHashMap<>();
    private final World world;

    public Catalogue(
            World world,
            Talks talks,
            Opinions opinions,
            Market market,
            Faults faults,
            Journal journal,
            InstantSource wall,
            PushDesk pushes) {
        this.world = world;
        enterSeller();
        enterChats(new ChatWriting(talks, journal, wall), new ChatHistory(faults));
        enterTrade();
        enterMoney();
        enterReviews(new ReviewMethods(opinions), new ReviewComments(opinions));
        enterQuestions(new QuestionMethods(opinions), new QuestionAnswers(opinions));
        enterPromotions(new PromotionMethods(market), new PromotionProducts(market));
        enterNotifications(new NotificationMethods(pushes));
    }

    public Set<String> paths() {
        return Collections.unmodifiableSet(methods.keySet());
    }

    Optional<Method> method(String path) {
        return Optional.ofNullable(methods.get(path));
    }

    private void enterSeller() {
        enter("/v1/roles", call -> SellerMethods.roles(call, paths()));
        enter("/v1/seller/info", SellerMethods::info);
    }

    private void enterChats(ChatWriting writing, ChatHistory history) {
        enter("/v3/chat/list", ChatLists::list);
        enter("/v3/chat/history", history::history);
        enter("/v1/chat/send/message", writing::sendMessage);
        enter("/v1/chat/send/file", writing::sendFile);
        enter("/v1/chat/start", writing::start);
        enter("/v2/chat/read", writing::read);
    }

    private void enterTrade() {
        enter("/v3/posting/fbo/list", FboMethods::list);
        enter("/v2/posting/fbo/get", FboMethods::get);
        enter("/v4/posting/fbs/list", FbsMethods::list);
        enter("/v3/posting/fbs/get", FbsMethods::get);
        enter("/v1/returns/list", ReturnMethods::list);
        enter("/v1/analytics/stocks", StockMethods::stocks);
        enter("/v3/supply-order/list", SupplyMethods::orders);
        enter("/v1/supply-order/act/summary/get", SupplyMethods::acts);
        enter("/v1/supply-order/act/product/get", SupplyMethods::products);
        enter("/v1/removal/from-stock/list", RemovalMethods::list);
        enter("/v3/product/list", ProductMethods::list);
        enter("/v3/product/info/list", ProductMethods::info);
    }

    private void enterMoney() {
        enter("/v1/finance/accrual/by-day", AccrualMethods::byDay);
        enter("/v1/finance/accrual/postings", AccrualMethods::postings);
        enter("/v1/finance/accrual/types", AccrualMethods::types);
        enter("/v3/finance/transaction/list", TransactionMethods::list);
    }

    private void enterReviews(ReviewMethods reviews, ReviewComments comments) {
        enter("/v2/review/list", reviews::list);
        enter("/v2/review/info", reviews::info);
        enter("/v2/review/count", reviews::count);
        enter("/v2/review/change-status", reviews::changeStatus);
        enter("/v1/review/comment/create", comments::create);
        enter("/v1/review/comment/list", comments::list);
        enter("/v2/review/comment/delete", comments::delete);
    }

    private void enterQuestions(QuestionMethods questions, QuestionAnswers answers) {
        enter("/v1/question/list", QuestionMethods::list);
        enter("/v1/question/info", QuestionMethods::info);
        enter("/v1/question/count", QuestionMethods::count);
        enter("/v1/question/top-sku", QuestionMethods::topSku);
        enter("/v1/question/change-status", questions::changeStatus);
        enter("/v1/question/answer/create", answers::create);
        enter("/v1/question/answer/list", QuestionAnswers::list);
        enter("/v1/question/answer/delete", answers::delete);
    }

    private void enterPromotions(PromotionMethods promotions, PromotionProducts products) {
        enter("/v1/seller-actions/create/voucher", promotions::create);
        enter("/v1/seller-actions/list", PromotionMethods::list);
        enter("/v1/seller-actions/change-activity", promotions::turn);
        enter("/v1/seller-actions/archive", promotions::archive);
        enter("/v1/seller-actions/voucher/get", PromotionMethods::vouchers);
        enter("/v1/seller-actions/products/add", products::add);
        enter("/v1/seller-actions/products/list", PromotionProducts::list);
        enter("/v1/seller-actions/products/delete", products::delete);
    }

    /** These talk to the seller's own address and so must not hold the world's lock. */
    private void enterNotifications(NotificationMethods notifications) {
        methods.put("/v1/notification/set", notifications::set);
        methods.put("/v1/notification/update", notifications::update);
        methods.put("/v1/notification/delete", notifications::delete);
        methods.put("/v1/notification/enable", notifications::enable);
        methods.put("/v1/notification/check", notifications::check);
        methods.put("/v1/notification/list", notifications::list);
        methods.put("/v1/notification/push-type/list", notifications::types);
    }

    private void enter(String path, Method method) {
        methods.put(path, call -> world.with(() -> method.answer(call)));
    }
}
