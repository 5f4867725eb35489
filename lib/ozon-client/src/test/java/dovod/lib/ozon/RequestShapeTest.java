package dovod.lib.ozon;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every request body that the client can send, against Ozon's own document. */
class RequestShapeTest {
    private static final Instant SINCE = Instant.parse("2026-05-10T11:51:30.106123Z");
    private static final Instant TO = Instant.parse("2026-05-15T11:51:30Z");
    private static final MessageId MESSAGE = new MessageId("3000000000118032000");
    private static final URI HOOK = URI.create("https://desk.example/push/1");
    private static final Set<PushType> ALL_PUSHES = Arrays.stream(PushType.values())
            .filter(PushType::isSubscribable)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(PushType.class)));

    @ParameterizedTest
    @MethodSource("calls")
    void isAsTheDocumentSays(Call call) throws OzonException {
        var document = OfficialDocument.ofOzon();
        var request = sent(call);

        assertThat(request.path()).isEqualTo(call.method().path());
        assertThat(document.hasMethod(request.path())).isTrue();
        assertThat(document.problemsOf(request.path(), request.body()))
                .as(request.body())
                .isEmpty();
    }

    @Test
    void theCheckItselfFindsWhatIsWrong() {
        var document = OfficialDocument.ofOzon();

        assertThat(document.problemsOf("/v3/chat/list", "{\"filter\":{\"chat_status\":\"ODD\"},\"page\":1}"))
                .hasSize(3)
                .anyMatch(problem -> problem.contains("lacks"))
                .anyMatch(problem -> problem.contains("unknown field page"))
                .anyMatch(problem -> problem.contains("/filter/chat_status is none of"));
    }

    @Test
    void everyMethodIsTried() {
        var tried = calls().map(Call::method).collect(Collectors.toSet());
        tried.add(OzonMethod.CHAT_FILE); // the only GET, see ChatFileTest
        tried.add(OzonMethod.ACTION_VOUCHER_GET); // two requests, see VoucherSheetTest

        assertThat(tried).containsExactlyInAnyOrder(OzonMethod.values());
    }

    @Test
    void carriesTheKeyInHeadersOnly() throws OzonException {
        var request = sent(new Call(OzonMethod.ROLES, ozon -> ozon.cabinet().roles()));

        assertThat(request.line()).isEqualTo("POST /v1/roles HTTP/1.1");
        assertThat(request.headers())
                .contains("Client-Id: 42", "Api-Key: secret-key", "Content-Type: application/json");
        assertThat(request.body()).isEqualTo("{}");
    }

    @Test
    void messageIdsAreSentAsWholeNumbers() throws OzonException {
        var request = sent(new Call(OzonMethod.CHAT_READ, ozon -> ozon.chats().read("c", MESSAGE)));

        assertThat(request.body()).isEqualTo("{\"chat_id\":\"c\",\"from_message_id\":3000000000118032000}");
    }

    static Stream<Call> calls() {
        return Stream.of(
                new Call(
                        OzonMethod.CHAT_LIST,
                        ozon -> ozon.chats().list(ChatQuery.all().from("304000402034"))),
                new Call(
                        OzonMethod.CHAT_LIST, ozon -> ozon.chats().list(new ChatQuery(ChatStatus.OPENED, true, 1, ""))),
                new Call(OzonMethod.CHAT_HISTORY, ozon -> ozon.chats().history(HistoryQuery.newest("c", 1000))),
                new Call(OzonMethod.CHAT_HISTORY, ozon -> ozon.chats().history(HistoryQuery.before("c", MESSAGE, 50))),
                new Call(OzonMethod.CHAT_HISTORY, ozon -> ozon.chats().history(HistoryQuery.after("c", MESSAGE, 50))),
                new Call(
                        OzonMethod.CHAT_HISTORY,
                        ozon -> ozon.chats().history(new HistoryQuery("c", false, null, 1, List.of(MESSAGE)))),
                new Call(OzonMethod.CHAT_SEND_MESSAGE, ozon -> ozon.chats().sendMessage("c", "Добрый день")),
                new Call(
                        OzonMethod.CHAT_SEND_FILE,
                        ozon -> ozon.chats().sendFile("c", "чек.pdf", "%PDF".getBytes(StandardCharsets.UTF_8))),
                new Call(OzonMethod.CHAT_START, ozon -> ozon.chats().start("47873153-0052-1")),
                new Call(OzonMethod.CHAT_READ, ozon -> ozon.chats().read("c", MESSAGE)),
                new Call(
                        OzonMethod.FBO_LIST,
                        ozon -> ozon.postings().fbo(FboQuery.between(SINCE, TO).from("x"))),
                new Call(OzonMethod.FBO_LIST, ozon -> ozon.postings().fbo(FboQuery.ofOrders(List.of("1-2")))),
                new Call(OzonMethod.FBO_LIST, ozon -> ozon.postings().fbo(FboQuery.ofPostings(List.of("1-2-3")))),
                new Call(OzonMethod.FBO_GET, ozon -> ozon.postings().fbo("1-2-3")),
                new Call(
                        OzonMethod.FBS_LIST,
                        ozon -> ozon.postings().fbs(FbsQuery.between(SINCE, TO).from("x"))),
                new Call(
                        OzonMethod.FBS_LIST,
                        ozon -> ozon.postings()
                                .fbs(FbsQuery.between(SINCE, TO)
                                        .changedSince(SINCE)
                                        .ofOrders(List.of("1-2")))),
                new Call(OzonMethod.FBS_GET, ozon -> ozon.postings().fbs("1-2-3")),
                new Call(OzonMethod.ACCRUALS_BY_DAY, ozon -> ozon.finances().accruals(LocalDate.of(2026, 5, 10), "")),
                new Call(
                        OzonMethod.ACCRUALS_OF_POSTINGS, ozon -> ozon.finances().accruals(List.of("1-2-3"))),
                new Call(OzonMethod.ACCRUAL_TYPES, ozon -> ozon.finances().accrualTypes()),
                new Call(
                        OzonMethod.TRANSACTIONS,
                        ozon -> ozon.finances()
                                .transactions(
                                        TransactionQuery.between(SINCE, TO).page(2))),
                new Call(
                        OzonMethod.TRANSACTIONS,
                        ozon -> ozon.finances().transactions(TransactionQuery.ofPosting("1-2-3"))),
                new Call(
                        OzonMethod.RETURNS,
                        ozon -> ozon.returns()
                                .list(ReturnQuery.changedBetween(SINCE, TO).from("7"))),
                new Call(OzonMethod.RETURNS, ozon -> ozon.returns().list(ReturnQuery.ofPostings(List.of("1-2-3")))),
                new Call(OzonMethod.STOCKS, ozon -> ozon.stocks().of(List.of(148591503L))),
                new Call(OzonMethod.SUPPLY_ORDERS, ozon -> ozon.supplies().orders("")),
                new Call(OzonMethod.SUPPLY_ACTS, ozon -> ozon.supplies().acts(42)),
                new Call(OzonMethod.SUPPLY_ACT_PRODUCTS, ozon -> ozon.supplies().items(43)),
                new Call(
                        OzonMethod.REMOVALS_FROM_STOCK,
                        ozon -> ozon.supplies().removals(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1), "")),
                new Call(OzonMethod.PRODUCT_LIST, ozon -> ozon.products().list("")),
                new Call(OzonMethod.PRODUCT_INFO, ozon -> ozon.products().bySku(List.of(148591503L))),
                new Call(OzonMethod.PRODUCT_INFO, ozon -> ozon.products().byOfferId(List.of("парта-1"))),
                new Call(
                        OzonMethod.REVIEW_LIST,
                        ozon -> ozon.reviews().list(ReviewQuery.newest().from("x"))),
                new Call(
                        OzonMethod.REVIEW_LIST,
                        ozon -> ozon.reviews().list(new ReviewQuery(SINCE, TO, List.of(148591503L), false, 20, ""))),
                new Call(OzonMethod.REVIEW_INFO, ozon -> ozon.reviews().info("r")),
                new Call(OzonMethod.REVIEW_COUNT, ozon -> ozon.reviews().count()),
                new Call(
                        OzonMethod.REVIEW_CHANGE_STATUS,
                        ozon -> ozon.reviews().changeStatus(List.of("r"), ReviewStatus.VIEWED)),
                new Call(
                        OzonMethod.REVIEW_COMMENT_CREATE, ozon -> ozon.reviews().comment("r", "Спасибо", true)),
                new Call(OzonMethod.REVIEW_COMMENT_LIST, ozon -> ozon.reviews().comments("r", 100)),
                new Call(
                        OzonMethod.REVIEW_COMMENT_DELETE, ozon -> ozon.reviews().deleteComment("c", 148591503L)),
                new Call(
                        OzonMethod.QUESTION_LIST,
                        ozon -> ozon.questions().list(QuestionQuery.newest().from("x"))),
                new Call(
                        OzonMethod.QUESTION_LIST,
                        ozon -> ozon.questions().list(new QuestionQuery(SINCE, TO, false, 1, ""))),
                new Call(OzonMethod.QUESTION_INFO, ozon -> ozon.questions().info("q")),
                new Call(OzonMethod.QUESTION_COUNT, ozon -> ozon.questions().count()),
                new Call(
                        OzonMethod.QUESTION_CHANGE_STATUS,
                        ozon -> ozon.questions().changeStatus(List.of("q"), ReviewStatus.PROCESSED)),
                new Call(
                        OzonMethod.QUESTION_ANSWER_CREATE,
                        ozon -> ozon.questions().answer("q", 148591503L, "Да")),
                new Call(
                        OzonMethod.QUESTION_ANSWER_LIST,
                        ozon -> ozon.questions().answers("q", 148591503L, "")),
                new Call(
                        OzonMethod.QUESTION_ANSWER_DELETE,
                        ozon -> ozon.questions().deleteAnswer("a", 148591503L)),
                new Call(
                        OzonMethod.ACTION_CREATE_VOUCHER,
                        ozon -> ozon.sellerActions()
                                .createVoucher(
                                        VoucherDraft.unique("Комплект", SINCE, TO, 5000, new BigDecimal("149.5"), 20))),
                new Call(OzonMethod.ACTION_LIST, ozon -> ozon.sellerActions().vouchers(List.of(7L), 0)),
                new Call(
                        OzonMethod.ACTION_CHANGE_ACTIVITY,
                        ozon -> ozon.sellerActions().turn(7, true)),
                new Call(OzonMethod.ACTION_ARCHIVE, ozon -> ozon.sellerActions().archive(7)),
                new Call(
                        OzonMethod.ACTION_PRODUCTS_ADD,
                        ozon -> ozon.sellerActions().addProducts(7, List.of(148591503L))),
                new Call(
                        OzonMethod.ACTION_PRODUCTS_DELETE,
                        ozon -> ozon.sellerActions().removeProducts(7, List.of(148591503L))),
                new Call(
                        OzonMethod.ACTION_PRODUCTS_LIST,
                        ozon -> ozon.sellerActions().products(7, "15")),
                new Call(OzonMethod.ROLES, ozon -> ozon.cabinet().roles()),
                new Call(OzonMethod.SELLER_INFO, ozon -> ozon.cabinet().info()),
                new Call(
                        OzonMethod.NOTIFICATION_SET,
                        ozon -> ozon.notifications().set(HOOK, ALL_PUSHES)),
                new Call(
                        OzonMethod.NOTIFICATION_UPDATE,
                        ozon -> ozon.notifications().update(7, HOOK, Set.of(PushType.NEW_MESSAGE))),
                new Call(
                        OzonMethod.NOTIFICATION_DELETE,
                        ozon -> ozon.notifications().delete(7)),
                new Call(
                        OzonMethod.NOTIFICATION_ENABLE,
                        ozon -> ozon.notifications().enable(7, true)),
                new Call(
                        OzonMethod.NOTIFICATION_CHECK,
                        ozon -> ozon.notifications().check(HOOK)),
                new Call(
                        OzonMethod.NOTIFICATION_LIST,
                        ozon -> ozon.notifications().list()),
                new Call(OzonMethod.PUSH_TYPES, ozon -> ozon.notifications().types()));
    }

    private static FakeOzon.Request sent(Call call) throws OzonException {
        var answer = "{\"id\":\"i\",\"action_id\":7,\"result\":{\"chat_id\":\"c\",\"posting_number\":\"1-2-3\"}}";
        try (var server = new FakeOzon().thenJson(answer);
                var ozon = server.client(Clock.systemUTC()).build()) {
            call.action().on(ozon);
            return server.lastRequest();
        }
    }

    record Call(OzonMethod method, Action action) {
        @Override
        public String toString() {
            return method.path();
        }
    }

    interface Action {
        void on(OzonClient ozon) throws OzonException;
    }
}
