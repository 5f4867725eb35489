package dovod.lib.ozon;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The examples of Ozon's document, oddities and all, and answers spelled in the other ways that occur. */
@NullUnmarked
class SampleAnswerTest {
    private final FakeOzon server = new FakeOzon();
    private final OzonClient ozon = server.client(Clock.systemUTC()).build();

    @AfterEach
    void close() {
        ozon.close();
        server.close();
    }

    @Test
    void chats() throws OzonException {
        server.thenJson(Shared.answer("post_v3_chat_list"));

        var page = ozon.chats().list(ChatQuery.all());

        assertThat(page.hasNext()).as("a boolean that is a text").isTrue();
        assertThat(page.cursor()).isEqualTo("30000002342123123");
        assertThat(page.items())
                .containsExactly(new Chat(
                        "5e767w03-b400-4y1b-a841-75319ca8a5c8",
                        ChatType.SELLER_SUPPORT,
                        "SELLER_SUPPORT",
                        ChatStatus.OPENED,
                        Instant.parse("2022-07-22T08:07:19.581Z"),
                        new MessageId("3000000000118021931"),
                        new MessageId("30000000001280042740"),
                        1));
    }

    @Test
    void history() throws OzonException {
        server.thenJson(Shared.answer("post_v3_chat_history"));

        var page = ozon.chats().history(HistoryQuery.newest("c", 1));

        var message = page.items().getFirst();
        assertThat(page.hasNext()).isTrue();
        assertThat(message.id()).isEqualTo(new MessageId("3000000000817031942"));
        assertThat(message.user().type()).as("spelled with a Cyrillic letter").isEqualTo(ChatUserType.CUSTOMER);
        assertThat(message.user().typeText()).isEqualTo("\u0421ustomer");
        assertThat(message.moderation()).isEqualTo(ImageModeration.SUCCESS);
        assertThat(message.orderNumber()).isEqualTo("123456789");
        assertThat(message.sku()).isEqualTo("987654321");
        assertThat(message.data()).singleElement().asString().startsWith("Здравствуйте");
    }

    @Test
    void startedChat() throws OzonException {
        server.thenJson(Shared.answer("post_v1_chat_start"));

        assertThat(ozon.chats().start("47873153-0052-1")).isEqualTo("5969c331-2e64-44b7-8a0e-ff9526762c62");
    }

    @Test
    void fboPostings() throws OzonException {
        server.thenJson(Shared.answer("post_v3_posting_fbo_list"));

        var posting = ozon.postings()
                .fbo(FboQuery.ofPostings(List.of("9121072335-0187-1")))
                .items()
                .getFirst();

        assertThat(posting.scheme()).isEqualTo(PostingScheme.FBO);
        assertThat(posting.orderId()).isEqualTo(39127012767L);
        assertThat(posting.cancellation()).isNull();
        assertThat(posting.createdAt()).isEqualTo("2026-05-10T23:59:51.653736Z");
        assertThat(posting.products())
                .containsExactly(new PostingProduct(
                        9880276314L, "SM-GALAXY-A54-128", "Смартфон Samsung Galaxy A54", 1, roubles("28990")));
        assertThat(posting.analytics().warehouseName()).isEqualTo("ОМСК_РФЦ");
        assertThat(posting.money().products().getFirst().commission()).isEqualTo(roubles("0"));
    }

    @Test
    void fboPosting() throws OzonException {
        server.thenJson(Shared.answer("post_v2_posting_fbo_get"));

        var posting = ozon.postings().fbo("50520644-0012-7");

        assertThat(posting.deliveredAt()).as("the example says \"string\"").isNull();
        assertThat(posting.products().getFirst().price()).isEqualTo(roubles("137.00"));
        assertThat(posting.money().products().getFirst().commission()).isEqualTo(roubles("13.7"));
        assertThat(posting.money().products().getFirst().commissionPercent()).isEqualByComparingTo("10");
        assertThat(posting.analytics().warehouseName()).isEqualTo("ХОРУГВИНО_РФЦ");
    }

    @Test
    void cancelledFboPosting() throws OzonException {
        server.thenJson("""
                {"postings":[{"posting_number":"1-2-3","status":"cancelled","cancel_reason_id":"537",
                "cancellation":{"cancel_reason":"Не вручен","cancellation_initiator":"Клиент","cancellation_type":"Client"}}]}
                """);

        var posting = ozon.postings()
                .fbo(FboQuery.ofPostings(List.of("1-2-3")))
                .items()
                .getFirst();

        assertThat(posting.cancellation())
                .isEqualTo(new Cancellation(537, "Не вручен", "Клиент", Canceller.BUYER, null, null));
    }

    @Test
    void fbsPostings() throws OzonException {
        server.thenJson(Shared.answer("post_v4_posting_fbs_list"));

        var page = ozon.postings().fbs(FbsQuery.between(Instant.EPOCH, Instant.EPOCH));

        var posting = page.items().getFirst();
        assertThat(page.hasNext()).isFalse();
        assertThat(posting.cancellation()).as("an object without content").isNull();
        assertThat(posting.products()).hasSize(2);
        assertThat(posting.delivery().customerId()).isEqualTo(12345678);
        assertThat(posting.delivery().trackingNumber()).isEqualTo("TRK1234567890");
        assertThat(posting.delivery().canCreateChat()).isFalse();
        assertThat(posting.money().products().getFirst().customerPrice()).isEqualTo(roubles("2500.00"));
        assertThat(posting.analytics().region()).isEqualTo("Московская область");
    }

    @Test
    void fbsPosting() throws OzonException {
        server.thenJson(Shared.answer("post_v3_posting_fbs_get"));

        var posting = ozon.postings().fbs("0132112277-0101-1");

        assertThat(posting.substatus()).isEqualTo("posting_created");
        assertThat(posting.delivery().previousSubstatus()).isEqualTo("posting_split_pending");
        assertThat(posting.delivery().availableActions()).contains("cancel");
        assertThat(posting.analytics()).isNull();
        assertThat(posting.products().getFirst().price()).isEqualTo(roubles("1530.0000"));
    }

    @Test
    void transactions() throws OzonException {
        server.thenJson(Shared.answer("post_v3_finance_transaction_list"));

        var page = ozon.finances().transactions(TransactionQuery.between(Instant.EPOCH, Instant.EPOCH));

        var operation = page.items().getFirst();
        assertThat(page.hasNext()).isFalse();
        assertThat(operation.id()).isEqualTo(11401182187840L);
        assertThat(operation.amount()).isEqualTo(new Amount(new BigDecimal("-6.46"), ""));
        assertThat(operation.date()).as("without a zone").isEqualTo("2021-11-01T00:00:00Z");
        assertThat(operation.kind()).isEqualTo("services");
    }

    @Test
    void manyPagesOfTransactions() throws OzonException {
        server.thenJson("{\"result\":{\"operations\":[],\"page_count\":\"3\"}}");

        var page =
                ozon.finances().transactions(TransactionQuery.ofPosting("1-2-3").page(2));

        assertThat(page.hasNext()).isTrue();
        assertThat(page.cursor()).isEqualTo("3");
    }

    @Test
    void accrualsOfADay() throws OzonException {
        server.thenJson("""
                {"last_id":"next","accruals":[
                {"accrual_id":"77","accrued_category":"POSTING","date":"2026-05-10","unit_number":"1-2-3",
                 "total_amount":{"amount":"-10.50","currency":"RUB"},
                 "posting":{"delivery_schema":"FBO","products":[{"sku":5,
                   "commission":{"sale_amount":{"amount":"100","currency":"RUB"}},
                   "delivery":{"total_accrued":{"amount":"-8","currency":"RUB"},
                     "services":[{"type_id":11,"accrued":{"amount":"-8","currency":"RUB"}}]}}]},
                 "item_fees":{"fees":[{"sku":6,"fees":[{"type_id":12,"accrued":{"amount":"-1","currency":"RUB"}}]}]},
                 "non_item_fee":{"type_id":13,"accrued":{"amount":"-2","currency":"RUB"}},
                 "container_fees":{"fees":[{"type_id":14,"accrued":{"amount":"-3","currency":"RUB"}}]}}]}
                """);

        var page = ozon.finances().accruals(LocalDate.of(2026, 5, 10), "");

        var accrual = page.items().getFirst();
        assertThat(page.hasNext()).isTrue();
        assertThat(accrual.id()).isEqualTo(77);
        assertThat(accrual.category()).isEqualTo(Accrual.Category.POSTING);
        assertThat(accrual.total()).isEqualTo(roubles("-10.50"));
        assertThat(accrual.sales().getFirst().saleAmount()).isEqualTo(roubles("100"));
        assertThat(accrual.sales().getFirst().delivery()).isEqualTo(roubles("-8"));
        assertThat(accrual.fees())
                .containsExactly(
                        new Accrual.Fee(11, 5, roubles("-8")),
                        new Accrual.Fee(12, 6, roubles("-1")),
                        new Accrual.Fee(13, 0, roubles("-2")),
                        new Accrual.Fee(14, 0, roubles("-3")));
    }

    @Test
    void theLastPageOfAccrualsHasNoCursor() throws OzonException {
        server.thenJson("{\"accruals\":[],\"last_id\":\"\"}").thenJson("{\"accruals\":[],\"last_id\":\"same\"}");
        var day = LocalDate.of(2026, 5, 10);

        assertThat(ozon.finances().accruals(day, "").hasNext()).isFalse();
        assertThat(ozon.finances().accruals(day, "same").hasNext())
                .as("a cursor that stands still")
                .isFalse();
    }

    @Test
    void accrualsOfPostings() throws OzonException {
        server.thenJson("""
                {"posting_accruals":[{"posting_number":"1-2-3","accruals":[{"accrual_date":"2026-05-10","type_id":7,
                "accrued":{"amount":"-5.5","currency":"RUB"},"quantity":null,"sku":null}]}]}
                """);

        assertThat(ozon.finances().accruals(List.of("1-2-3")))
                .containsExactly(
                        new PostingAccrual("1-2-3", LocalDate.of(2026, 5, 10), 7, roubles("-5.5"), 0, 0, null));
    }

    @Test
    void returns() throws OzonException {
        server.thenJson(Shared.answer("post_v1_returns_list"));

        var page = ozon.returns().list(ReturnQuery.ofPostings(List.of("58544282-0057-1")));

        var item = page.items().getFirst();
        assertThat(page.cursor()).isEqualTo("1000015552");
        assertThat(item.type()).isEqualTo(ProductReturn.Type.FULL_RETURN);
        assertThat(item.schema()).isEqualTo(PostingScheme.FBS);
        assertThat(item.status()).isEqualTo("ArrivedAtReturnPlace");
        assertThat(item.compensation()).isEqualTo("Received");
        assertThat(item.product().price()).isEqualTo(roubles("3318"));
        assertThat(item.product().sku()).as("a number that is a text").isEqualTo(1100526203L);
        assertThat(item.place().name()).isEqualTo("СЦ_Львовский_Возвраты");
        assertThat(item.opened()).isTrue();
    }

    @Test
    void stocks() throws OzonException {
        server.thenJson("""
                {"items":[{"sku":"5","offer_id":"парта","warehouse_id":1,"warehouse_name":"ОМСК_РФЦ",
                "available_stock_count":3,"return_from_customer_stock_count":"2","stock_defect_stock_count":1}]}
                """);

        var level = ozon.stocks().of(List.of(5L)).getFirst();

        assertThat(level.sku()).isEqualTo(5);
        assertThat(List.of(level.available(), level.returning(), level.defective()))
                .containsExactly(3, 2, 1);
    }

    @Test
    void supplies() throws OzonException {
        server.thenJson("{\"order_ids\":[\"7\",8],\"last_id\":\"\"}")
                .thenJson("""
                {"supplies_acts":[{"is_agreement_completed":true,"supply_id":"70","supply_acts":[{"act_id":700,
                "act_number":"А-1","act_state":"ACCEPTED","created_date":"2026-05-13","type":"ACCEPTANCE"}]}]}
                """)
                .thenJson("""
                {"supply_id":70,"skus_defects":[],"supply_acts":[{"act_id":700,"type":"ACCEPTANCE","items":[
                {"approved_quantity":9,"declared_quantity":10,"fact_quantity":9,"sku_info":{"sku":5}}]}]}
                """);

        assertThat(ozon.supplies().orders("").items()).containsExactly(7L, 8L);
        var act = ozon.supplies().acts(7).getFirst();
        assertThat(act.supplyId()).isEqualTo(70);
        assertThat(act.type()).isEqualTo(SupplyAct.Type.ACCEPTANCE);
        assertThat(act.createdOn()).isEqualTo(LocalDate.of(2026, 5, 13));
        assertThat(ozon.supplies().items(70)).containsExactly(new SupplyActItem(700, 5, 10, 9, 9));
    }

    /** The document's own example. */
    @Test
    void removals() throws OzonException {
        server.thenJson("""
                {"returns_summary_report_rows":[{"name":"Шурупы","offer_id":"Шуруп-0001","sku":"12314324",
                "quantity_for_return":1,"box_id":"202501272","return_id":"934457","stock_type":"Излишек",
                "return_created_at":"2025-03-13T06:49:37.591Z","is_auto_return":false,
                "return_state":"Отклонено складом","box_state":"Доступно к вывозу",
                "utilization_date":"2025-03-13T06:49:37.591Z"}],
                "last_id":"whcReturnId:934457_boxId:202501272_itemIndex:0"}
                """);

        var page = ozon.supplies().removals(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 1), "");

        assertThat(page.hasNext()).isTrue();
        var row = page.items().getFirst();
        assertThat(row.sku()).isEqualTo(12314324);
        assertThat(row.quantity()).isEqualTo(1);
        assertThat(row.boxState()).isEqualTo("Доступно к вывозу");
        assertThat(row.utilizedAt()).isEqualTo("2025-03-13T06:49:37.591Z");
        assertThat(row.givenOutAt()).isNull();
    }

    @Test
    void products() throws OzonException {
        server.thenJson(Shared.answer("post_v3_product_list")).thenJson(Shared.answer("post_v3_product_info_list"));

        var page = ozon.products().list("");
        var card = ozon.products().bySku(List.of(123456789L)).getFirst();

        assertThat(page.items())
                .containsExactly(new ProductEntry(3397917680L, "2026-01-13 16:56:03 PDF", 987654321, false));
        assertThat(page.hasNext()).as("a page that is not full is the last one").isFalse();
        assertThat(card.price()).isEqualTo(roubles("1299.99"));
        assertThat(card.pictures()).first().isEqualTo("https://example.com/primary_image.jpg");
        assertThat(card.skus()).containsExactly(123456789L);
        assertThat(ozon.products().bySku(List.of())).isEmpty();
    }

    @Test
    void cabinet() throws OzonException {
        server.thenJson(Shared.answer("post_v1_roles")).thenJson(Shared.answer("post_v1_seller_info"));

        var roles = ozon.cabinet().roles();
        var info = ozon.cabinet().info();

        assertThat(roles.expiresAt()).isEqualTo("2026-02-18T09:54:23.296Z");
        assertThat(roles.roles()).extracting(KeyRoles.Role::name).containsExactly("Admin", "Posting FBS");
        assertThat(info.inn()).isEqualTo("7707083893");
        assertThat(info.subscription())
                .as("the example holds a word of no list")
                .isEqualTo(Subscription.UNKNOWN);
        assertThat(info.premium()).isTrue();
    }

    @Test
    void notifications() throws OzonException {
        server.thenJson("""
                {"urls":[{"id":"7","url":"https://desk/push","enable":false,"created_at":"2026-04-08T00:00:00Z",
                "types":[{"type":"TYPE_NEW_MESSAGE","description":"x"},{"type":"TYPE_BRAND_NEW"}],
                "availability_status":"Unavailable","disable_reason":"slow"}]}
                """)
                .thenJson("{\"is_active\":false,\"errors\":[{\"type\":\"EMPTY_BODY\",\"description\":\"пусто\"}]}");

        assertThat(ozon.notifications().list())
                .containsExactly(new NotificationEndpoint(
                        7,
                        "https://desk/push",
                        false,
                        List.of(PushType.NEW_MESSAGE, PushType.UNKNOWN),
                        Instant.parse("2026-04-08T00:00:00Z"),
                        "Unavailable",
                        "slow"));
        assertThat(ozon.notifications().check(server.address()))
                .isEqualTo(new NotificationCheck(false, List.of(new NotificationCheck.Problem("EMPTY_BODY", "пусто"))));
    }

    @Test
    void commandsMayAnswerNothing() throws OzonException {
        server.thenJson("").thenJson("{}");

        ozon.notifications().enable(7, true);
        ozon.notifications().delete(7);

        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void whatLacksAnIdentityIsKeptApart() throws OzonException {
        server.thenJson("""
                {"messages":[{"data":["без номера"]},{"message_id":3000000000817031942},null,"text",[1]],"has_next":true}
                """);

        var page = ozon.chats().history(HistoryQuery.newest("c", 50));

        assertThat(page.items()).extracting(ChatMessage::id).containsExactly(new MessageId("3000000000817031942"));
        assertThat(page.unreadable()).hasSize(4).first().asString().contains("без номера");
    }

    private static Amount roubles(String value) {
        return new Amount(new BigDecimal(value), "RUB");
    }
}
