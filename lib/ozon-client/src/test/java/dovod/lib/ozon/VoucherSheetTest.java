package dovod.lib.ozon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Promotions, and their file of promo codes in every shape that it may have. */
@NullUnmarked
class VoucherSheetTest {
    private static final Instant BEGIN = Instant.parse("2026-11-22T00:00:00Z");

    private final FakeOzon server = new FakeOzon();
    private final OzonClient ozon = server.client(Clock.systemUTC()).build();

    @AfterEach
    void close() {
        ozon.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AB12CD34\nEF56GH78\n",
                "\uFEFFПромокод;Статус\r\nAB12CD34;Не использован\r\nEF56GH78;Использован\r\n",
                "status,code\nfree,AB12CD34\nused,EF56GH78",
                "\"Код промокода\"\t\"Дата\"\n\"AB12CD34\"\t\"22.11.2026\"\n\n\"EF56GH78\"\t\"\"\nAB12CD34\tвторой раз"
            })
    void codesAreFoundInEveryShape(String csv) {
        assertThat(VoucherSheet.codes(csv.getBytes(StandardCharsets.UTF_8))).containsExactly("AB12CD34", "EF56GH78");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "Промокод;Статус\n", "<html>502 Bad Gateway</html>"})
    void whatHoldsNoCodeGivesNone(String csv) {
        assertThat(VoucherSheet.codes(csv.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void theFileIsFetchedFromOzonsOwnAddressWithTheKey() throws OzonException {
        server.thenJson("{\"file\":\"" + server.address() + "/files/7.csv\"}")
                .then(FakeOzon.answer(200, "Промокод\nAB12CD34\n"));

        assertThat(ozon.sellerActions().codes(7)).containsExactly("AB12CD34");
        assertThat(server.requests().getFirst().path()).isEqualTo(OzonMethod.ACTION_VOUCHER_GET.path());
        assertThat(server.lastRequest().line()).startsWith("GET /files/7.csv");
        assertThat(server.lastRequest().headers()).contains("Api-Key: secret-key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://other.example/7.csv", "file:///etc/passwd", "no address at all", "ftp://x/y"})
    void noOtherLinkIsFollowed(String link) {
        server.thenJson("{\"file\":\"" + link + "\"}");

        assertThatThrownBy(() -> ozon.sellerActions().codes(7)).isInstanceOf(OzonException.class);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void promotionsAreListedPageByPage() throws OzonException {
        server.thenJson("""
                {"total":"2","actions":[{"action_id":"7","is_turn_on":true,"sku_count":1,"action_parameters":{
                "title":"Комплект","type":"VOUCHER_DISCOUNT","status":"ACTIVE","budget":5000.5,"budget_spent":149,
                "discount_type":"CURRENCY","discount_value":149,"auto_stop_action_reason":"UNSPECIFIED",
                "voucher_parameters":{"type":"UNIQUE","count_codes":20}}},{"is_turn_on":true}]}
                """);

        var page = ozon.sellerActions().vouchers(List.of(), 0);

        var action = page.items().getFirst();
        assertThat(page.hasNext()).isFalse();
        assertThat(page.unreadable()).hasSize(1);
        assertThat(action.status()).isEqualTo(SellerAction.Status.ACTIVE);
        assertThat(action.spent()).isEqualByComparingTo("149");
        assertThat(action.vouchers()).isEqualTo(VoucherType.UNIQUE);
        assertThat(action.stopReason()).isEmpty();
    }

    @Test
    void productsOfAPromotion() throws OzonException {
        server.thenJson("""
                {"cursor":"15","has_next":true,"products":[{"product_id":3,"sku":["712004999"],"offer_id":"KIT-7",
                "price":150,"action_price":1,"is_active":true}]}
                """);

        var page = ozon.sellerActions().products(7, "");

        assertThat(page.cursor()).isEqualTo("15");
        assertThat(page.items().getFirst().skus()).containsExactly(712_004_999L);
        assertThat(page.items().getFirst().actionPrice()).isEqualByComparingTo("1");
    }

    @Test
    void aDraftThatOzonWouldRefuseIsNone() {
        var end = BEGIN.plusSeconds(60);

        assertThatIllegalArgumentException().isThrownBy(() -> draft("", end, 5000, "149", 20));
        assertThatIllegalArgumentException().isThrownBy(() -> draft("К", BEGIN, 5000, "149", 20));
        assertThatIllegalArgumentException().isThrownBy(() -> draft("К", end, 0, "149", 20));
        assertThatIllegalArgumentException().isThrownBy(() -> draft("К", end, 5000, "0", 20));
        assertThatIllegalArgumentException().isThrownBy(() -> draft("К", end, 5000, "149", 10_001));
        assertThat(draft("К", end, 5000, "149", 20).type()).isEqualTo(VoucherType.UNIQUE);
    }

    private static VoucherDraft draft(String title, Instant end, long budget, String roubles, int codes) {
        return VoucherDraft.unique(title, BEGIN, end, budget, new BigDecimal(roubles), codes);
    }
}
