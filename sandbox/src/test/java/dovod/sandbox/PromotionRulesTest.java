package dovod.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.sandbox.world.Posting;
import dovod.sandbox.world.PostingDraft;
import dovod.sandbox.world.Product;
import dovod.sandbox.world.Promotion;
import dovod.sandbox.world.VoucherUse;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Promo codes from the promotion's making to the order at one rouble. */
class PromotionRulesTest {
    private static final Product SCREWS = priced(150);

    private final Sandbox sandbox = Sandbox.start();
    private final SellerControl seller = sandbox.control().seller();
    private final Caller caller = Caller.of(sandbox);

    @BeforeEach
    void stock() {
        seller.add(Goods.KIT);
        seller.add(SCREWS);
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void aCodeMakesAnOrderAtOneRoubleAndWorksOnce() {
        var promotion = running(149, 1000);
        var code = sheet(promotion).lines().skip(1).findFirst().orElseThrow().split(";")[0];

        var first = seller.useCode(code, order("70331528-0003-1"));
        var second = seller.useCode(code, order("70331529-0003-1"));

        assertThat(first)
                .isInstanceOfSatisfying(
                        VoucherUse.Ordered.class,
                        ordered -> assertThat(ordered.posting().price()).isEqualByComparingTo("1"));
        assertThat(second).isEqualTo(new VoucherUse.Declined("Промокод уже использован"));
        assertThat(seller.postings()).extracting(Posting::number).containsExactly("70331528-0003-1");
        assertThat(sheet(promotion)).contains(code + ";Использован");
        assertThat(listed(promotion)).isEqualTo("ACTIVE 149");
    }

    /** As the page does it: the buyer knows the code, and the number of the order is theirs. */
    @Test
    void aBuyerOrdersOnThePageByTheCodeAlone() {
        var code = code(running(149, 1000), 0);

        assertThat(use(code).body()).contains("61240733-0001-1", "\"price\":1");
        assertThat(use(code).statusCode()).isEqualTo(409);
        assertThat(use("NOSUCHCODE").statusCode()).isEqualTo(404);
        assertThat(seller.postings()).extracting(Posting::number).containsExactly("61240733-0001-1");
    }

    private HttpResponse<String> use(String code) {
        var request = HttpRequest.newBuilder(sandbox.url().resolve("/_control/codes/" + code + "/use"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"buyer\": 61240733}"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void aCodeWorksNeitherBeforeItsPromotionIsOnNorAfterItsEnd() {
        var promotion = made(149, 1000);
        add(promotion, SCREWS);
        var code = code(promotion, 0);

        assertThat(seller.useCode(code, order("70331528-0003-1"))).isInstanceOf(VoucherUse.Declined.class);
        turn(promotion);
        sandbox.control().advance(Duration.ofDays(31));
        assertThat(seller.useCode(code, order("70331528-0003-1"))).isInstanceOf(VoucherUse.Declined.class);
        assertThat(seller.useCode("NOSUCHCODE", order("70331528-0003-1")))
                .isEqualTo(new VoucherUse.Declined("Такого промокода нет"));
    }

    @Test
    void thePromotionStopsWhenItsBudgetIsSpent() {
        var promotion = running(149, 200);

        assertThat(seller.useCode(code(promotion, 0), order("70331528-0003-1"))).isInstanceOf(VoucherUse.Ordered.class);
        assertThat(seller.useCode(code(promotion, 1), order("70331529-0003-1")))
                .isEqualTo(new VoucherUse.Declined("Промокод больше не действует"));
    }

    @Test
    void aBudgetMayBeSpentToTheLastRouble() {
        var promotion = running(149, 149);

        assertThat(seller.useCode(code(promotion, 0), order("70331528-0003-1"))).isInstanceOf(VoucherUse.Ordered.class);

        assertThat(listed(promotion)).isEqualTo("PAUSED 149");
    }

    @Test
    void everyPieceOfAnOrderTakesFromTheBudget() {
        var two = PostingDraft.fbo("70331528-0003-1")
                .of(SCREWS, 2)
                .createdAt(SandboxOptions.BEGINNING)
                .draw();

        assertThat(seller.useCode(code(running(149, 200), 0), two))
                .isEqualTo(new VoucherUse.Declined("Промокод больше не действует"));
        var promotion = running(149, 1000);
        assertThat(seller.useCode(code(promotion, 0), two)).isInstanceOf(VoucherUse.Ordered.class);
        assertThat(listed(promotion)).isEqualTo("ACTIVE 298");
    }

    @Test
    void oneCodeForAllWorksOnceForEachBuyer() {
        var code = code(running(body(149, 1000).replace("UNIQUE", "ONE")), 0);

        assertThat(seller.useCode(code, order("70331528-0003-1"))).isInstanceOf(VoucherUse.Ordered.class);
        assertThat(seller.useCode(code, order("70331528-0004-1")))
                .isEqualTo(new VoucherUse.Declined("Промокод уже использован"));
        assertThat(seller.useCode(code, order("70331529-0003-1"))).isInstanceOf(VoucherUse.Ordered.class);
    }

    @Test
    void aCodeOfManyUsesWorksAgainForTheSameBuyer() {
        var code = code(running(body(149, 1000).replace("UNIQUE", "MULTIPLE")), 0);

        assertThat(seller.useCode(code, order("70331528-0003-1"))).isInstanceOf(VoucherUse.Ordered.class);
        assertThat(seller.useCode(code, order("70331528-0004-1"))).isInstanceOf(VoucherUse.Ordered.class);
    }

    @Test
    void aCodeForSomeBuyersWorksForNobodyElse() {
        var code = code(running(body(149, 1000).replace("'budget'", "'user_ids': [70331529], 'budget'")), 0);

        assertThat(seller.useCode(code, order("70331528-0003-1")))
                .isEqualTo(new VoucherUse.Declined("Промокод действует не для вас"));
        assertThat(seller.useCode(code, order("70331529-0003-1"))).isInstanceOf(VoucherUse.Ordered.class);
    }

    @Test
    void aCodeWorksForGoodsOfItsPromotionThatAreDearerThanItGives() {
        var code = code(running(149, 1000), 0);
        var other = PostingDraft.fbo("70331528-0003-1")
                .of(Goods.KIT, 1)
                .createdAt(SandboxOptions.BEGINNING)
                .draw();
        var cheap = PostingDraft.fbo("70331528-0004-1")
                .of(priced(149), 1)
                .createdAt(SandboxOptions.BEGINNING)
                .draw();

        assertThat(seller.useCode(code, other))
                .isEqualTo(new VoucherUse.Declined("Промокод не действует на эти товары"));
        assertThat(seller.useCode(code, cheap))
                .isEqualTo(new VoucherUse.Declined("Цена товара меньше скидки по промокоду"));
    }

    @Test
    void aDiscountMayBeAShareOfThePrice() {
        var code = code(running(body(10, 1000).replace("CURRENCY", "PERCENT")), 0);

        assertThat(seller.useCode(code, order("70331528-0003-1")))
                .isInstanceOfSatisfying(
                        VoucherUse.Ordered.class,
                        ordered -> assertThat(ordered.posting().price()).isEqualByComparingTo("135"));
    }

    @Test
    void aPromotionWaitsForItsDay() {
        var promotion = running(body(149, 1000).replace("2026-11-21", "2026-12-01"));

        assertThat(listed(promotion)).startsWith("PLANNED");
        assertThat(seller.useCode(code(promotion, 0), order("70331528-0003-1")))
                .isInstanceOf(VoucherUse.Declined.class);
    }

    @Test
    void whatIsOverOrHasNoProductsIsNotSwitchedOn() {
        var promotion = made(149, 1000);
        assertThat(switching(promotion, "'is_turn_on': true")).isEqualTo(400);
        add(promotion, SCREWS);
        assertThat(switching(promotion, "'is_on': true")).isEqualTo(400);
        sandbox.control().advance(Duration.ofDays(31));
        assertThat(switching(promotion, "'is_turn_on': true")).isEqualTo(400);
    }

    @Test
    void aProductCheaperThanTheDiscountDoesNotComeIn() {
        var promotion = made(150, 1000);

        assertThat(add(promotion, SCREWS)).isEqualTo(400);
        assertThat(add(promotion, Goods.KIT)).isEqualTo(200);
    }

    @Test
    void twoPromotionsOfTheSameProductsSwitchEachOtherOff() {
        var first = running(149, 1000);
        var second = running(149, 1000);

        assertThat(listed(first)).startsWith("PAUSED");
        assertThat(listed(second)).startsWith("ACTIVE");
        var third = made(149, 1000);
        add(third, Goods.KIT);
        turn(third);
        assertThat(listed(second)).startsWith("ACTIVE");
    }

    @Test
    void whatMakesNoSenseIsRefusedWithItsField() {
        var body = body(149, 1000);
        assertThat(create(body.replace("'count_codes': 3", "'count_codes': 10001")))
                .contains("count_codes");
        assertThat(create(body.replace("'count_codes': 3", "'count_codes': 0"))).contains("count_codes");
        assertThat(create(body.replace("2026-12-21", "2026-11-20"))).contains("date_end");
        assertThat(create(body.replace("2026-12-21", "2026-11-21"))).contains("date_end");
        assertThat(create(body.replace("Комплект", "К".repeat(257)))).contains("title");
        assertThat(create(body(0, 1000))).contains("above 0");
        assertThat(create(body(100, 1000).replace("CURRENCY", "PERCENT"))).contains("below the price");
        assertThat(create(body.replace("UNIQUE", "NONE"))).contains("type");
        assertThat(create(body.replace("'budget': 1000", "'budget': 0"))).contains("above 0");
        assertThat(caller.call("/v1/seller-actions/voucher/get", "{'action_id': 1}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theFileOfCodesIsFoundByNobodyWhoWasNotGivenItsAddress() {
        var answer = new Caller(sandbox.url(), "", "").fetch(sandbox.url() + "/_files/vouchers/1.csv");

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    private static Product priced(int roubles) {
        return new Product(
                1_100_412,
                731_845_999,
                "SL-6-K",
                "Комплект крепежа",
                new BigDecimal(roubles),
                new BigDecimal(190),
                "kit",
                Goods.KIT.createdAt());
    }

    private Promotion running(int discount, int budget) {
        return running(body(discount, budget));
    }

    private Promotion running(String body) {
        var promotion = made(body);
        add(promotion, SCREWS);
        turn(promotion);
        return promotion;
    }

    private Promotion made(int discount, int budget) {
        return made(body(discount, budget));
    }

    private Promotion made(String body) {
        assertThat(create(body)).contains("action_id");
        return seller.promotions().getLast();
    }

    private static String body(int discount, int budget) {
        return "{'title': 'Комплект', 'budget': " + budget + ", 'discount_type': 'CURRENCY', 'discount_value': "
                + discount + ", 'date_start': '2026-11-21T00:00:00Z', 'date_end': '2026-12-21T00:00:00Z',"
                + " 'voucher_parameters': {'type': 'UNIQUE', 'count_codes': 3, 'is_private': false}}";
    }

    private String create(String body) {
        return caller.call("/v1/seller-actions/create/voucher", body).text();
    }

    private int add(Promotion promotion, Product product) {
        var body = "{'action_id': %d, 'products': [{'sku': %d}]}".formatted(promotion.id(), product.sku());
        return caller.call("/v1/seller-actions/products/add", body).status();
    }

    private void turn(Promotion promotion) {
        assertThat(switching(promotion, "'is_turn_on': true")).isEqualTo(200);
    }

    private int switching(Promotion promotion, String how) {
        var body = "{'action_id': %d, %s}".formatted(promotion.id(), how);
        return caller.call("/v1/seller-actions/change-activity", body).status();
    }

    private String sheet(Promotion promotion) {
        var file = caller.call("/v1/seller-actions/voucher/get", "{'action_id': %d}".formatted(promotion.id()))
                .json()
                .path("file")
                .asString();
        return new String(new Caller(sandbox.url(), "", "").fetch(file).body(), StandardCharsets.UTF_8);
    }

    private String listed(Promotion promotion) {
        var action = caller.call(
                        "/v1/seller-actions/list", "{'limit': 10, 'action_ids': ['%d']}".formatted(promotion.id()))
                .json()
                .path("actions")
                .path(0)
                .path("action_parameters");
        return action.path("status").asString() + " "
                + action.path("budget_spent").asInt();
    }

    private static String code(Promotion promotion, int number) {
        return promotion.codes().get(number).text();
    }

    private static Posting order(String number) {
        return PostingDraft.fbo(number)
                .of(SCREWS, 1)
                .createdAt(SandboxOptions.BEGINNING)
                .draw();
    }
}
