package dovod.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.cast.Visitor;
import dovod.catalog.Shops;
import dovod.investigations.Finding;
import dovod.investigations.Findings;
import dovod.kernel.Ids;
import dovod.kernel.Money;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.platform.Tenancy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One click makes claims of many findings, as many as the marketplace's rules demand. */
@DeskTest
class OfFindingsTest {

    @Autowired
    OpeningClaim opening;

    @Autowired
    Claims claims;

    @Autowired
    Deciding deciding;

    @Autowired
    Findings findings;

    @Autowired
    Shops shops;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private static final String CANCELLED = """
            [{"key": "cancelled", "arguments": ["marketplace", "Не удалось собрать заказ"], "source": "/v3/posting/fbo/list",
              "happenedAt": null, "knownAt": "2026-11-20T09:00:00Z"}]
            """;

    private UUID shop;

    @BeforeEach
    void aShop() {
        shop = shops.open(Cast.OLKHA, "Мастерская Ольхи", "ozon");
    }

    @Test
    void lostGoodsAreClaimedOneByOneAndChargesTogether() {
        var lost = List.of(found("cancelled_unbooked", "goods", "1-1-1"), found("written_off", "goods", "1-1-2"));
        var charged =
                List.of(found("charged_at_fault", "charges", "1-1-3"), found("charged_at_fault", "charges", "1-1-4"));

        var made = opening.ofFindings(Cast.MARIA, List.of(lost.get(0), lost.get(1), charged.get(0), charged.get(1)));

        assertThat(made).hasSize(3);
        var all = made.stream().map(id -> claims.one(Cast.MARIA, id)).toList();
        assertThat(all).extracting(Claim::topic).containsExactlyInAnyOrder("goods", "written_off", "charges");
        assertThat(all)
                .filteredOn(claim -> claim.topic().equals("charges"))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.claimed()).isEqualTo(Money.roubles(20_000));
                    assertThat(claims.reckoning(Cast.MARIA, claim).orElseThrow().due())
                            .isEqualTo(Money.roubles(20_000));
                    assertThat(claim.findings()).containsExactlyInAnyOrderElementsOf(charged);
                    assertThat(claim.facts()).contains("1-1-3", "1-1-4");
                    assertThat(claim.facts())
                            .as("in words, not in codes")
                            .contains("Отменила площадка. Не удалось собрать заказ")
                            .doesNotContain("marketplace");
                });
        assertThat(all).extracting(Claim::number).doesNotHaveDuplicates();
        assertThat(findings.one(Cast.MARIA, lost.getFirst()).state()).isEqualTo(Finding.State.CLAIMED);
    }

    @Test
    void whatIsClaimedIsNotClaimedAgainUntilItIsWithdrawn() {
        var id = found("not_back", "goods", "1-1-1");
        var claim = opening.ofFindings(Cast.MARIA, List.of(id, id)).getFirst();

        var refused = catchThrowableOfType(Refused.class, () -> opening.ofFindings(Cast.OLEG, List.of(id)));
        assertThat(refused.refusals()).containsExactly(Refusal.conflict("finding_taken"));
        assertThat(claims.list(Cast.MARIA, null, "")).as("nothing half made").hasSize(1);

        deciding.withdraw(Cast.MARIA, claim, "нашёлся");
        assertThat(findings.one(Cast.MARIA, id).state()).isEqualTo(Finding.State.OPEN);
        assertThat(opening.ofFindings(Cast.OLEG, List.of(id))).hasSize(1);
    }

    @Test
    void othersFindingsAreNobodys() {
        var id = found("not_back", "goods", "1-1-1");
        assertThatThrownBy(() -> opening.ofFindings(Cast.BORIS, List.of(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void aTickOnTheSweepsPageIsAllItTakes() {
        var finding = found("cancelled_unbooked", "goods", "1-1-1");
        var maria = Visitor.of(Cast.MARIA, port);

        assertThat(maria.get("/sweep").body()).contains("formaction=\"/claims/of-findings\"", finding.toString());
        maria.post("/claims/of-findings", Map.of("findings", finding.toString()));

        assertThat(claims.list(Cast.MARIA, null, ""))
                .singleElement()
                .satisfies(one -> assertThat(one.claimed()).isEqualTo(Money.roubles(10_000)));
    }

    private UUID found(String kind, String about, String posting) {
        var id = Ids.next();
        tenancy.run(
                Cast.OLKHA,
                () -> jdbc.sql("""
                INSERT INTO investigations.finding (tenant_id, id, shop_id, kind, about, subject, posting_number, sku,
                    product, quantity, stake, currency, calculation, evidence, began_at, claim_by, found_at, seen_at,
                    state)
                VALUES (1, :id, :shop, :kind, :about, :posting, :posting, '646399170', 'Набор', 1, 10000, 'RUB', '[]',
                    :evidence::jsonb, :now::timestamptz, '2026-12-20', :now::timestamptz, :now::timestamptz, 'open')
                """)
                        .param("id", id)
                        .param("shop", shop)
                        .param("kind", kind)
                        .param("about", about)
                        .param("posting", posting)
                        .param("evidence", CANCELLED)
                        .param("now", clock.instant().toString())
                        .update());
        return id;
    }
}
