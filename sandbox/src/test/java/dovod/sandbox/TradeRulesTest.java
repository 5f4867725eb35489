package dovod.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.sandbox.world.Cancellation;
import dovod.sandbox.world.FinanceEntry;
import dovod.sandbox.world.PostingDraft;
import dovod.sandbox.world.ReturnedItem;
import dovod.sandbox.world.Stock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Orders, goods and money as the methods tell them, with their filters, pages and limits. */
class TradeRulesTest {
    private static final String MONTH = "'since': '2026-11-01T00:00:00Z', 'to': '2026-11-30T00:00:00Z'";

    private Sandbox sandbox;
    private SellerControl seller;
    private Caller caller;

    @BeforeEach
    void open() {
        sandbox = Sandbox.start();
        seller = sandbox.control().seller();
        caller = Caller.of(sandbox);
        seller.add(Goods.KIT);
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void postingsAreFoundByOrderStatusAndTime() {
        fbo("11111111-0001-1", "2026-11-02T10:00:00Z");
        fbo("22222222-0001-1", "2026-11-05T10:00:00Z");
        seller.move("22222222-0001-1", "posting_in_pickup_point");

        assertThat(fboNumbers("'order_numbers': ['22222222-0001']")).containsExactly("22222222-0001-1");
        assertThat(fboNumbers("'statuses': ['delivering']")).containsExactly("22222222-0001-1");
        assertThat(fboNumbers("'since': '2026-11-01T00:00:00Z', 'to': '2026-11-03T00:00:00Z'"))
                .containsExactly("11111111-0001-1");
        assertThat(fboNumbers(MONTH)).containsExactly("11111111-0001-1", "22222222-0001-1");
        var falling = caller.call(
                "/v3/posting/fbo/list", "{'filter': {%s}, 'limit': 9, 'sort_dir': 'DESC'}".formatted(MONTH));
        assertThat(numbers(falling.json())).containsExactly("22222222-0001-1", "11111111-0001-1");
    }

    @Test
    void aPeriodOfMoreThanAYearIsTooLong() {
        var period = "'since': '2025-11-01T00:00:00Z', 'to': '2026-11-30T00:00:00Z'";
        for (var path : List.of("/v3/posting/fbo/list", "/v4/posting/fbs/list")) {
            var said = caller.call(path, "{'filter': {%s}, 'limit': 9}".formatted(period));
            assertThat(said.status()).isEqualTo(400);
            assertThat(said.json().path("message").asString()).isEqualTo("PERIOD_IS_TOO_LONG");
        }
    }

    @Test
    void postingsComePageByPageWithoutGapsWhileNewOnesArrive() {
        for (var number = 1; number <= 5; number++) {
            fbo("3333333%d-0001-1".formatted(number), "2026-11-0%dT10:00:00Z".formatted(number));
        }
        var seen = new ArrayList<String>();
        var cursor = "";
        JsonNode page;
        do {
            page = caller.call("/v3/posting/fbo/list", "{'limit': 2, 'cursor': '%s'}".formatted(cursor))
                    .json();
            seen.addAll(numbers(page));
            cursor = page.path("cursor").asString();
            if (seen.size() == 2) {
                fbo("44444444-0001-1", "2026-11-01T09:00:00Z");
            }
        } while (page.path("has_next").asBoolean());
        assertThat(seen).hasSize(5).doesNotHaveDuplicates().doesNotContain("44444444-0001-1");
        assertThat(caller.call("/v3/posting/fbo/list", "{'limit': 101}").status())
                .isEqualTo(400);
    }

    @Test
    void fbsListNeedsItsPeriodAndLimit() {
        assertThat(caller.call("/v4/posting/fbs/list", "{'limit': 9, 'filter': {'since': '2026-11-01T00:00:00Z'}}")
                        .json()
                        .path("message")
                        .asString())
                .contains("filter.to", "required");
        assertThat(caller.call("/v4/posting/fbs/list", "{'filter': {%s}}".formatted(MONTH))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void fbsPostingsAreFoundByTheirLastChange() {
        seller.add(Goods.fbs("11111111-0001-1"));
        seller.add(Goods.fbs("11111111-0002-1"));
        sandbox.control().advance(Duration.ofHours(2));
        seller.move("11111111-0002-1", "posting_in_carriage");
        var changed = "'last_changed_status_date': {'from': '2026-11-21T12:30:00Z', 'to': '2026-11-21T13:30:00Z'}";
        var said = caller.call("/v4/posting/fbs/list", "{'limit': 9, 'filter': {%s, %s}}".formatted(MONTH, changed));
        assertThat(numbers(said.json())).containsExactly("11111111-0002-1");
        assertThat(caller.call("/v3/posting/fbs/get", "{'posting_number': '11111111-0002-1'}")
                        .json()
                        .path("result")
                        .path("previous_substatus")
                        .asString())
                .isEqualTo("posting_created");
    }

    @Test
    void whoCancelledIsToldByTheListAlone() {
        fbo("11111111-0001-1", "2026-11-02T10:00:00Z");
        seller.cancel("11111111-0001-1", new Cancellation(361, "Не удалось собрать заказ", "Ozon", "ozon", false));
        var listed = caller.call("/v3/posting/fbo/list", "{'limit': 1}")
                .json()
                .path("postings")
                .path(0);
        assertThat(listed.path("cancel_reason_id").asInt()).isEqualTo(361);
        assertThat(listed.path("cancellation").path("cancellation_initiator").asString())
                .isEqualTo("Ozon");
        var single = caller.call("/v2/posting/fbo/get", "{'posting_number': '11111111-0001-1'}")
                .json()
                .path("result");
        assertThat(single.path("cancel_reason_id").asInt()).isEqualTo(361);
        assertThat(single.has("cancellation")).isFalse();
        assertThat(caller.call("/v3/posting/fbs/get", "{'posting_number': '11111111-0001-1'}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aPostingWithoutCancellationSaysNull() {
        fbo("11111111-0001-1", "2026-11-02T10:00:00Z");
        var listed = caller.call("/v3/posting/fbo/list", "{'limit': 1}")
                .json()
                .path("postings")
                .path(0);
        assertThat(listed.path("cancellation").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "posting_created, awaiting_packaging",
        "posting_packing, awaiting_packaging",
        "posting_transferring_to_delivery, awaiting_deliver",
        "posting_on_way_to_city, delivering",
        "posting_in_pickup_point, delivering",
        "posting_received, delivered",
        "posting_canceled, cancelled"
    })
    void statesOfPushesMapToStatusesOfLists(String state, String status) {
        fbo("11111111-0001-1", "2026-11-02T10:00:00Z");
        assertThat(seller.move("11111111-0001-1", state).status()).isEqualTo(status);
    }

    @Test
    void aStateThatDoesNotExistIsRefused() {
        fbo("11111111-0001-1", "2026-11-02T10:00:00Z");
        assertThatThrownBy(() -> seller.move("11111111-0001-1", "posting_lost")).hasMessageContaining("posting_lost");
        assertThat(seller.postings().getFirst().substatus()).isEqualTo("posting_created");
    }

    @Test
    void moneyIsToldByDayPostingAndOperation() {
        fbo("11111111-0001-1", "2026-11-02T10:00:00Z");
        delivered("11111111-0001-1");

        var day = caller.call("/v1/finance/accrual/by-day", "{'date': '2026-11-21', 'last_id': ''}")
                .json()
                .path("accruals");
        assertThat(day.path(0).path("total_amount").path("amount").asString()).isEqualTo("2094");
        assertThat(day.path(0).path("unit_number").asString()).isEqualTo("11111111-0001-1");
        assertThat(caller.call("/v1/finance/accrual/by-day", "{'date': '2026-11-22', 'last_id': ''}")
                        .json()
                        .path("accruals")
                        .size())
                .isZero();

        var lines = caller.call("/v1/finance/accrual/postings", "{'posting_numbers': ['11111111-0001-1']}")
                .json()
                .path("posting_accruals")
                .path(0)
                .path("accruals");
        var sum = lines.valueStream()
                .map(line -> new BigDecimal(line.path("accrued").path("amount").asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo("2094");

        var types = caller.call("/v1/finance/accrual/types", "").json().path("accrual_types");
        assertThat(types.valueStream().map(type -> type.path("id").asInt()))
                .containsAll(lines.valueStream()
                        .map(line -> line.path("type_id").asInt())
                        .toList());

        var operations = transactions("'posting_number': '11111111-0001-1'").path("operations");
        assertThat(operations.path(0).path("operation_type").asString()).isEqualTo("OperationAgentDeliveredToCustomer");
        assertThat(operations.path(0).path("operation_date").asString()).isEqualTo("2026-11-21 14:00:00");
        assertThat(operations.path(0).path("amount").asInt()).isEqualTo(2094);
    }

    @Test
    void theDayIsTheDayInMoscow() {
        fbo("11111111-0001-1", "2026-11-02T10:00:00Z");
        seller.inThePast(Instant.parse("2026-11-20T21:00:00Z"), () -> delivered("11111111-0001-1"));
        assertThat(caller.call("/v1/finance/accrual/by-day", "{'date': '2026-11-21', 'last_id': ''}")
                        .json()
                        .path("accruals")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void aDayOfManyEntriesIsReadByItsLastIdWithinAQuarterOfAnHour() {
        fbo("11111111-0001-1", "2026-11-02T10:00:00Z");
        for (var number = 0; number < 101; number++) {
            delivered("11111111-0001-1");
        }
        var first = caller.call("/v1/finance/accrual/by-day", "{'date': '2026-11-21', 'last_id': ''}")
                .json();
        assertThat(first.path("accruals").size()).isEqualTo(100);
        var lastId = first.path("last_id").asString();
        sandbox.control().advance(Duration.ofMinutes(15));
        var rest =
                caller.call("/v1/finance/accrual/by-day", "{'date': '2026-11-21', 'last_id': '%s'}".formatted(lastId));
        assertThat(rest.json().path("accruals").size()).isEqualTo(1);
        assertThat(rest.json().path("last_id").asString()).isEmpty();
        assertThat(caller.call(
                                "/v1/finance/accrual/by-day",
                                "{'date': '2026-11-20', 'last_id': '%s'}".formatted(lastId))
                        .status())
                .isEqualTo(400);
        sandbox.control().advance(Duration.ofSeconds(1));
        assertThat(caller.call(
                                "/v1/finance/accrual/by-day",
                                "{'date': '2026-11-21', 'last_id': '%s'}".formatted(lastId))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void badQuestionsAboutMoneyAreRefused() {
        refused("/v1/finance/accrual/by-day", "{'date': '21.11.2026', 'last_id': ''}");
        refused("/v1/finance/accrual/by-day", "{'date': '2021-12-31', 'last_id': ''}");
        refused("/v1/finance/accrual/by-day", "{'date': '2026-11-21'}");
        refused("/v1/finance/accrual/postings", "{'posting_numbers': []}");
        refused("/v3/finance/transaction/list", "{'page': 1, 'page_size': 10}");
        refused("/v3/finance/transaction/list", "{'filter': {'posting_number': '1'}, 'page': 0, 'page_size': 10}");
        refused("/v3/finance/transaction/list", "{'filter': {'posting_number': '1'}, 'page': 1, 'page_size': 1001}");
        refused(
                "/v3/finance/transaction/list",
                "{'filter': {'date': {'from': '2026-10-01T00:00:00Z', 'to': '2026-11-30T00:00:00Z'}}, 'page': 1, 'page_size': 9}");
    }

    @Test
    void transactionsAreFilteredAndPaged() {
        fbo("11111111-0001-1", "2026-11-02T10:00:00Z");
        delivered("11111111-0001-1");
        delivered("11111111-0001-1");
        seller.post(
                FinanceEntry.Kind.STORED, "", BigDecimal.ZERO, BigDecimal.ZERO, Map.of("Storage", new BigDecimal(-14)));
        var month = "'date': {'from': '2026-11-01T00:00:00Z', 'to': '2026-11-30T00:00:00Z'}";
        assertThat(transactions(month).path("row_count").asInt()).isEqualTo(3);
        assertThat(transactions(month + ", 'transaction_type': 'services'")
                        .path("row_count")
                        .asInt())
                .isEqualTo(1);
        assertThat(transactions(month + ", 'operation_type': ['OperationAgentDeliveredToCustomer']")
                        .path("row_count")
                        .asInt())
                .isEqualTo(2);
        var second = caller.call(
                        "/v3/finance/transaction/list", "{'filter': {%s}, 'page': 2, 'page_size': 2}".formatted(month))
                .json()
                .path("result");
        assertThat(second.path("operations").size()).isEqualTo(1);
        assertThat(second.path("page_count").asInt()).isEqualTo(2);
    }

    @Test
    void returnsAreFilteredAndPaged() {
        fbo("11111111-0001-1", "2026-11-02T10:00:00Z");
        fbo("22222222-0001-1", "2026-11-03T10:00:00Z");
        back(1, "11111111-0001-1", "2026-11-10T10:00:00Z");
        back(2, "22222222-0001-1", "2026-11-12T10:00:00Z");
        assertThat(returned("'filter': {}, 'limit': 1")).containsExactly("11111111-0001-1");
        assertThat(returned("'limit': 1, 'last_id': 1")).containsExactly("22222222-0001-1");
        assertThat(returned("'limit': 9, 'filter': {'posting_numbers': ['22222222-0001-1']}"))
                .containsExactly("22222222-0001-1");
        assertThat(returned("'limit': 9, 'filter': {'return_schema': 'FBS'}")).isEmpty();
        assertThat(returned(
                        "'limit': 9, 'filter': {'visual_status_change_moment': {'time_from': '2026-11-11T00:00:00Z'}}"))
                .containsExactly("22222222-0001-1");
        refused("/v1/returns/list", "{'limit': 501}");
        refused("/v1/returns/list", "{}");
        refused(
                "/v1/returns/list",
                "{'limit': 9, 'filter': {'logistic_return_date': {}, 'visual_status_change_moment': {}}}");
    }

    @Test
    void stocksAreToldByWarehouse() {
        seller.set(new Stock(Goods.KIT.sku(), Goods.fbo().route().from(), 12, 2, 5, 1, 3));
        var item = caller.call("/v1/analytics/stocks", "{'skus': ['646399170']}")
                .json()
                .path("items")
                .path(0);
        assertThat(item.path("available_stock_count").asInt()).isEqualTo(12);
        assertThat(item.path("valid_stock_count").asInt()).isZero();
        assertThat(item.path("stock_defect_stock_count").asInt()).isEqualTo(3);
        assertThat(caller.call("/v1/analytics/stocks", "{'skus': ['646399170'], 'warehouse_ids': ['7']}")
                        .json()
                        .path("items")
                        .size())
                .isZero();
        refused("/v1/analytics/stocks", "{'skus': []}");
        refused("/v1/analytics/stocks", "{'skus': ['1'], 'cluster_ids': ['1'], 'macrolocal_cluster_ids': ['1']}");
    }

    @Test
    void productsAreListedAndDescribed() {
        var listed = caller.call("/v3/product/list", "{'filter': {'offer_id': ['UST-42']}, 'limit': 10}")
                .json()
                .path("result");
        assertThat(listed.path("items").path(0).path("sku").asLong()).isEqualTo(646_399_170L);
        assertThat(listed.path("total").asInt()).isEqualTo(1);
        assertThat(caller.call("/v3/product/list", "{'filter': {'offer_id': ['none']}}")
                        .json()
                        .path("result")
                        .path("items")
                        .size())
                .isZero();
        var item = caller.call("/v3/product/info/list", "{'offer_id': ['UST-42']}")
                .json()
                .path("items")
                .path(0);
        assertThat(item.path("name").asString()).isEqualTo("Набор «Юный столяр», 42 детали");
        assertThat(item.path("price").asString()).isEqualTo("2700.00");
        refused("/v3/product/info/list", "{}");

        sandbox.control().setTime(Instant.parse("2026-11-22T21:00:00Z"));
        var later = caller.call("/v3/product/list", "{'limit': 10}").json().path("result");
        assertThat(later.has("total")).isFalse();
        assertThat(later.path("total_items").asInt()).isEqualTo(1);
    }

    private void fbo(String number, String createdAt) {
        seller.add(PostingDraft.fbo(number)
                .of(Goods.KIT, 1)
                .createdAt(Instant.parse(createdAt))
                .draw());
    }

    private FinanceEntry delivered(String number) {
        var services = Map.of("Logistic", new BigDecimal(-120));
        return seller.post(FinanceEntry.Kind.DELIVERED, number, new BigDecimal(2700), new BigDecimal(-486), services);
    }

    private void back(long id, String number, String since) {
        var moving = new ReturnedItem.State(18, "Едет на склад Ozon", "MovingToOzon", Instant.parse(since));
        var place = Goods.fbo().route().from();
        seller.send(new ReturnedItem(id, number, Goods.KIT.sku(), 1, "FullReturn", "Не подошло", moving, place, null));
    }

    private void refused(String path, String body) {
        var said = caller.call(path, body);
        assertThat(said.status()).as(path + body + said.text()).isEqualTo(400);
        assertThat(said.json().path("code").asInt()).isEqualTo(3);
    }

    private List<String> fboNumbers(String filter) {
        return numbers(caller.call("/v3/posting/fbo/list", "{'filter': {%s}, 'limit': 100}".formatted(filter))
                .json());
    }

    private static List<String> numbers(JsonNode page) {
        return page.path("postings")
                .valueStream()
                .map(posting -> posting.path("posting_number").asString())
                .toList();
    }

    private List<String> returned(String ask) {
        return caller.call("/v1/returns/list", "{%s}".formatted(ask))
                .json()
                .path("returns")
                .valueStream()
                .map(item -> item.path("posting_number").asString())
                .toList();
    }

    private JsonNode transactions(String filter) {
        return caller.call(
                        "/v3/finance/transaction/list",
                        "{'filter': {%s}, 'page': 1, 'page_size': 100}".formatted(filter))
                .json()
                .path("result");
    }
}
