package dovod.sandbox;

import dovod.sandbox.fault.Fault;
import dovod.sandbox.fault.FaultKind;
import dovod.sandbox.world.Cancellation;
import dovod.sandbox.world.ChatOpening;
import dovod.sandbox.world.FinanceEntry;
import dovod.sandbox.world.PostingDraft;
import dovod.sandbox.world.ReturnedItem;
import dovod.sandbox.world.Stock;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A walk through all methods of a sandbox with something of everything in it. */
final class Tour {
    private static final String WITH = "'with': {'analytics_data': true, 'financial_data': true, 'legal_info': true}";
    private static final String DAYS = "'since': '2026-11-01T00:00:00Z', 'to': '2026-11-30T00:00:00Z'";

    private final Sandbox sandbox;
    private final PushReceiver receiver;
    private final Caller caller;
    private final SellerControl seller;
    private final Map<Visit, Caller.Said> answers = new LinkedHashMap<>();

    Tour(Sandbox sandbox, PushReceiver receiver) {
        this.sandbox = sandbox;
        this.receiver = receiver;
        this.caller = Caller.of(sandbox);
        this.seller = sandbox.control().seller();
    }

    void walk() {
        var chat = Goods.igorsChat(sandbox);
        fill(chat);
        seller();
        chats(chat);
        trade();
        money();
        reviews();
        questions();
        promotions();
        notifications();
        refusals(chat);
    }

    Map<Visit, Caller.Said> answers() {
        return answers;
    }

    Set<String> visited() {
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue().status() == 200)
                .map(entry -> entry.getKey().path())
                .collect(Collectors.toSet());
    }

    /** All methods that the sandbox says it has. */
    List<String> methods() {
        return caller.call("/v1/roles", "")
                .json()
                .path("roles")
                .path(0)
                .path("methods")
                .valueStream()
                .map(method -> method.asString())
                .toList();
    }

    private void fill(String chat) {
        seller.openChat(ChatOpening.support(""));
        seller.buyerSays(chat, "Здравствуйте", "Где подарок?");
        var fbs = PostingDraft.fbs("20110001-0001-1")
                .of(Goods.KIT, 2)
                .createdAt(sandbox.control().now());
        seller.add(fbs.to("Казань", "Казань", "PVZ").draw());
        seller.add(Goods.fbs("20110001-0002-1"));
        var omsk = Goods.fbo().route().from();
        seller.set(new Stock(Goods.KIT.sku(), omsk, 12, 2, 5, 1, 0));
        seller.post(
                FinanceEntry.Kind.DELIVERED,
                Goods.PRESENT,
                new BigDecimal(2700),
                new BigDecimal("-486"),
                Map.of("Logistic", new BigDecimal("-120.50"), "LastMileCourier", new BigDecimal(-25)));
        seller.post(
                FinanceEntry.Kind.STORED,
                "",
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Map.of("Storage", new BigDecimal("-14.20")));
        seller.cancel(Goods.PRESENT, new Cancellation(361, "Не удалось собрать заказ", "Ozon", "ozon", false));
        var now = sandbox.control().now();
        var moving = new ReturnedItem.State(18, "Едет на склад Ozon", "MovingToOzon", now);
        var paid = new ReturnedItem.State(2, "Вы получили компенсацию", "Received", now);
        seller.send(new ReturnedItem(
                1_000_015_552L, Goods.PRESENT, Goods.KIT.sku(), 1, "FullReturn", "Не подошло", moving, omsk, paid));
    }

    private void seller() {
        visit("/v1/roles", "");
        visit("/v1/seller/info", "");
    }

    private void chats(String chat) {
        visit("/v3/chat/list", "{'limit': 1, 'filter': {'chat_status': 'ALL', 'unread_only': false}}");
        visit("/v3/chat/history", "{'chat_id': '%s', 'limit': 10, 'direction': 'Backward'}".formatted(chat));
        visit("/v1/chat/send/message", "{'chat_id': '%s', 'text': 'Добрый день'}".formatted(chat));
        visit(
                "/v1/chat/send/file",
                "{'chat_id': '%s', 'name': 'a.png', 'base64_content': 'iVBORw0KGgo='}".formatted(chat));
        visit("/v1/chat/start", "{'posting_number': '20110001-0002-1'}");
        var last = seller.buyerSays(chat, "Спасибо").id();
        visit("/v2/chat/read", "{'chat_id': '%s', 'from_message_id': %d}".formatted(chat, last));
        sandbox.control().inject(Fault.of(FaultKind.LIST_AHEAD_OF_HISTORY).times(1));
        visit(
                "/v3/chat/history",
                "{'chat_id': '%s', 'direction': 'Forward', 'from_message_id': %d}".formatted(chat, 1));
    }

    private void trade() {
        visit(
                "/v3/posting/fbo/list",
                "{'filter': {%s, 'statuses': ['cancelled']}, 'limit': 10, %s}".formatted(DAYS, WITH));
        visit("/v3/posting/fbo/list", "{'filter': {'order_numbers': ['48866017-0495']}, 'limit': 10}");
        visit("/v2/posting/fbo/get", "{'posting_number': '%s', %s}".formatted(Goods.PRESENT, WITH));
        visit("/v4/posting/fbs/list", "{'filter': {%s}, 'limit': 1, %s}".formatted(DAYS, WITH));
        visit("/v3/posting/fbs/get", "{'posting_number': '20110001-0001-1', %s}".formatted(WITH));
        visit(
                "/v3/posting/fbs/get",
                "{'posting_number': '20110001-0001-1', 'with': {'barcodes': true, 'related_postings': true}}");
        visit("/v1/returns/list", "{'filter': {'posting_numbers': ['%s']}, 'limit': 10}".formatted(Goods.PRESENT));
        visit("/v1/analytics/stocks", "{'skus': ['%d']}".formatted(Goods.KIT.sku()));
        visit("/v3/product/list", "{'filter': {'visibility': 'ALL'}, 'limit': 100}");
        visit("/v3/product/info/list", "{'sku': ['%d']}".formatted(Goods.KIT.sku()));
    }

    private void money() {
        visit("/v1/finance/accrual/by-day", "{'date': '2026-11-21', 'last_id': ''}");
        visit("/v1/finance/accrual/postings", "{'posting_numbers': ['%s']}".formatted(Goods.PRESENT));
        visit("/v1/finance/accrual/types", "");
        visit(
                "/v3/finance/transaction/list",
                "{'filter': {'date': {'from': '2026-11-01T00:00:00Z', 'to': '2026-11-30T00:00:00Z'}}, 'page': 1, 'page_size': 10}");
    }

    private void reviews() {
        var review = seller.review(Goods.KIT.sku(), 2, "Не хватило винта").id();
        seller.review(Goods.KIT.sku(), 5, "");
        visit(
                "/v2/review/list",
                "{'limit': 20, 'sort_dir': 'DESC', 'filters': {'order_status': 'ALL', 'status': 'NEW'}}");
        visit("/v2/review/info", "{'review_id': '%s'}".formatted(review));
        visit("/v2/review/count", "");
        visit("/v2/review/change-status", "{'review_ids': ['%s'], 'status': 'VIEWED'}".formatted(review));
        visit(
                "/v1/review/comment/create",
                "{'review_id': '%s', 'text': 'Вышлем', 'mark_review_as_processed': true}".formatted(review));
        var comment =
                seller.cabinetComments(review, "Звоните 8 (912) 345-67-89").id();
        sandbox.control().advance(Duration.ofMinutes(6));
        visit("/v1/review/comment/list", "{'review_id': '%s', 'limit': 20, 'sort_dir': 'ASC'}".formatted(review));
        visit("/v2/review/comment/delete", "{'comment_id': '%s', 'sku': %d}".formatted(comment, Goods.KIT.sku()));
        visit("/v2/review/info", "{'review_id': 'nobody'}");
    }

    private void questions() {
        var question = seller.ask(Goods.KIT.sku(), "Пользователь OZON", "Есть ли пила?")
                .id();
        var named = "'question_id': '%s', 'sku': %d".formatted(question, Goods.KIT.sku());
        visit("/v1/question/list", "{'limit': 10, 'last_id': '', 'filter': {'status': 'ALL'}, 'sort_dir': 'ASC'}");
        visit("/v1/question/info", "{'question_id': '%s'}".formatted(question));
        visit("/v1/question/count", "");
        visit("/v1/question/top-sku", "{'limit': 5}");
        visit("/v1/question/change-status", "{'question_ids': ['%s'], 'status': 'VIEWED'}".formatted(question));
        visit("/v1/question/answer/create", "{%s, 'text': 'Есть, с деревянной ручкой'}".formatted(named));
        visit("/v1/question/answer/list", "{%s}".formatted(named));
        var answer = seller.questions().getFirst().answers().getFirst().id();
        visit("/v1/question/answer/delete", "{'answer_id': '%s', 'sku': %d}".formatted(answer, Goods.KIT.sku()));
    }

    private void promotions() {
        visit(
                "/v1/seller-actions/create/voucher",
                "{'title': 'Комплект за рубль', 'budget': 50000, 'discount_type': 'CURRENCY', 'discount_value': 2699,"
                        + " 'date_start': '2026-11-21T00:00:00Z', 'date_end': '2026-12-21T00:00:00Z',"
                        + " 'voucher_parameters': {'type': 'UNIQUE', 'count_codes': 3, 'is_private': false}}");
        var named = "'action_id': " + seller.promotions().getFirst().id();
        visit("/v1/seller-actions/products/add", "{%s, 'products': [{'sku': %d}]}".formatted(named, Goods.KIT.sku()));
        visit("/v1/seller-actions/change-activity", "{%s, 'is_turn_on': true}".formatted(named));
        visit("/v1/seller-actions/products/list", "{%s, 'limit': 10}".formatted(named));
        visit("/v1/seller-actions/list", "{'limit': 10, 'action_type': ['VOUCHER_DISCOUNT'], 'status': ['ACTIVE']}");
        visit("/v1/seller-actions/voucher/get", "{%s}".formatted(named));
        visit("/v1/seller-actions/products/delete", "{%s, 'skus': ['%d']}".formatted(named, Goods.KIT.sku()));
        visit("/v1/seller-actions/archive", "{%s}".formatted(named));
    }

    private void notifications() {
        visit("/v1/notification/set", "{'url': '%s', 'types': ['TYPE_NEW_MESSAGE']}".formatted(receiver.url()));
        visit("/v1/notification/list", "");
        var id = sandbox.control()
                .endpoints(seller.account().clientId())
                .iterator()
                .next()
                .id();
        visit("/v1/notification/update", "{'id': %d, 'types': ['TYPE_CHAT_CLOSED']}".formatted(id));
        visit("/v1/notification/enable", "{'id': %d, 'enabled': false}".formatted(id));
        visit("/v1/notification/check", "{'url': '%s'}".formatted(receiver.url()));
        visit("/v1/notification/check", "{'url': 'http://127.0.0.1:1/nobody'}");
        visit("/v1/notification/push-type/list", "");
        visit("/v1/notification/delete", "{'id': %d}".formatted(id));
    }

    private void refusals(String chat) {
        visit("/v3/chat/history", "{'chat_id': 'nonsense'}");
        visit("/v1/chat/start", "{'posting_number': '1-1-1'}");
        sandbox.control().inject(Fault.of(FaultKind.TOO_MANY_REQUESTS).times(1));
        visit("/v3/chat/history", "{'chat_id': '%s', 'limit': 5}".formatted(chat));
        sandbox.control().advance(Duration.ofHours(49));
        visit("/v1/chat/send/message", "{'chat_id': '%s', 'text': 'Поздно'}".formatted(chat));
    }

    private void visit(String path, String body) {
        answers.put(new Visit(path, body, answers.size()), caller.call(path, body));
    }

    /** One call of the tour. */
    record Visit(String path, String body, int number) {}
}
