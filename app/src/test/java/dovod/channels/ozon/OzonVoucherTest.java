package dovod.channels.ozon;

import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cases.Inbox;
import dovod.cases.InboxRow;
import dovod.cases.View;
import dovod.kernel.Money;
import dovod.ledger.CostKind;
import dovod.ledger.Costs;
import dovod.remedies.CountingKits;
import dovod.remedies.GivingCodes;
import dovod.remedies.Grant;
import dovod.remedies.GrantState;
import dovod.remedies.GrantingRemedy;
import dovod.remedies.Grants;
import dovod.remedies.NewGrant;
import dovod.remedies.PreparingVouchers;
import dovod.remedies.Reason;
import dovod.remedies.RemedyKind;
import dovod.remedies.RemedyText;
import dovod.remedies.WaitsFor;
import dovod.remedies.WatchingCodes;
import dovod.remedies.WritingRemedy;
import dovod.sandbox.fault.Fault;
import dovod.sandbox.fault.FaultKind;
import dovod.sandbox.world.PostingDraft;
import dovod.sandbox.world.Product;
import dovod.sandbox.world.Promotion;
import dovod.sandbox.world.VoucherUse;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The parts kit for one rouble: one promotion, many codes, one for each buyer. */
@NullUnmarked
class OzonVoucherTest extends OzonStory {

    private static final long KIT = 700123;

    @Autowired
    WritingRemedy writing;

    @Autowired
    GrantingRemedy granting;

    @Autowired
    Grants grants;

    @Autowired
    PreparingVouchers preparing;

    @Autowired
    GivingCodes giving;

    @Autowired
    WatchingCodes watching;

    @Autowired
    CountingKits counting;

    @Autowired
    Costs costs;

    @Autowired
    Inbox inbox;

    private UUID remedy;
    private UUID caseId;
    private Product kit;

    @BeforeEach
    void igorNeedsAPart() {
        kit = seller.add(new Product(
                7001,
                KIT,
                "комплект-7",
                "Комплект фурнитуры",
                new BigDecimal("490"),
                new BigDecimal("490"),
                "kit",
                clock.instant().minus(Duration.ofDays(9))));
        var chat = chatWithIgor();
        seller.buyerSays(chat, "Не хватает детали 7");
        poll();
        follow();
        tenancy.run(OLKHA, () -> jdbc.sql("""
                        INSERT INTO catalog.product (tenant_id, shop_id, sku, name, price, currency, known_at)
                        SELECT 1, id, ?, 'Комплект фурнитуры', 49000, 'RUB', now() FROM catalog.shop
                        WHERE tenant_id = 1 ON CONFLICT DO NOTHING""").params(String.valueOf(KIT)).update());
        caseId = inbox.page(MARIA, View.ALL, null).rows().getFirst().id().value();
        remedy = writing.write(
                VERA,
                null,
                0,
                new RemedyText(
                        RemedyKind.PARTS_KIT.code(), "Комплект за рубль", "90", "200", "9", String.valueOf(KIT)));
    }

    @Test
    void aKitGetsACodeOfItsOwn() {
        var grant = grant("a");
        prepare();

        assertThat(promotions()).singleElement().satisfies(promotion -> {
            assertThat(promotion.on()).isTrue();
            assertThat(promotion.skus()).containsExactly(KIT);
            assertThat(promotion.terms().type()).isEqualTo("UNIQUE");
            assertThat(promotion.terms().discount()).isEqualByComparingTo("489");
        });
        assertThat(codes()).hasSize(1);
        assertThat(promotions().getFirst().codes())
                .extracting(Promotion.Code::text)
                .containsAll(codes());
        assertThat(costs.of(MARIA, caseId).total()).isEqualTo(Money.roubles(9_000));
        assertThat(grants.one(MARIA, grant.id()).isToDo()).isTrue();
    }

    @Test
    void onePromotionServesManyCodesAndNoneTwice() {
        for (int i = 0; i < 5; i++) {
            grant("k" + i);
        }
        prepare();
        grant("later");
        prepare();

        assertThat(promotions()).hasSize(1);
        assertThat(codes()).hasSize(6);
        assertThat(Set.copyOf(codes())).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultKind.class,
            names = {"TIMEOUT_AFTER_EFFECT", "INTERNAL_ERROR_AFTER_EFFECT", "CUT_AFTER_EFFECT", "TIMEOUT_BEFORE_EFFECT"
            })
    void anAnswerThatIsLostMakesNoSecondPromotion(FaultKind kind) {
        sandbox.control()
                .inject(Fault.of(kind).on("/v1/seller-actions/create/voucher").times(1));
        grant("a");
        for (int look = 0; look < 6; look++) {
            prepare();
            pass(Duration.ofMinutes(3));
        }

        assertThat(promotions()).hasSize(1);
        assertThat(codes()).hasSize(1);
    }

    @Test
    void theKitsOrderBelongsToTheCase() {
        var grant = grant("a");
        prepare();
        pass(Duration.ofHours(2));
        var used = seller.useCode(
                codes().getFirst(),
                PostingDraft.fbo("48866017-0777-1")
                        .of(kit, 1)
                        .createdAt(clock.instant())
                        .draw());
        assertThat(used).isInstanceOf(VoucherUse.Ordered.class);
        tenancy.run(
                OLKHA, () -> jdbc.sql("""
                        INSERT INTO orders.posting (tenant_id, shop_id, posting_number, order_number, scheme, status,
                            created_at, known_at)
                        SELECT 1, id, '48866017-0777-1', '48866017-0777', 'fbo', 'awaiting_packaging', ?::timestamptz,
                            now()
                        FROM catalog.shop WHERE tenant_id = 1""").params(clock.instant().toString()).update());
        tenancy.run(OLKHA, () -> jdbc.sql("""
                        INSERT INTO orders.posting_item (tenant_id, shop_id, posting_number, sku, name, quantity)
                        SELECT 1, id, '48866017-0777-1', ?, 'Комплект', 1 FROM catalog.shop WHERE tenant_id = 1""").params(String.valueOf(KIT)).update());
        watching.watch(OLKHA);

        assertThat(grants.one(MARIA, grant.id()).done().tracking()).isEqualTo("48866017-0777-1");
        books("1", "Sale", 100);
        books("2", "Logistic", -8_650);
        books("3", "Acquiring", -25);
        counting.count(OLKHA);
        pass(Duration.ofHours(7));
        books("4", "LastMile", -2_500);
        counting.count(OLKHA);
        assertThat(costs.of(MARIA, caseId).parts())
                .containsEntry(CostKind.PARTS, Money.roubles(9_000))
                .containsEntry(CostKind.LOGISTICS, Money.roubles(11_150))
                .containsEntry(CostKind.ACQUIRING, Money.roubles(25))
                .containsEntry(CostKind.RECOVERED, Money.roubles(100));
        assertThat(count("SELECT count(*) FROM remedies.code WHERE posting = '48866017-0777-1'"))
                .isEqualTo(1);
    }

    @Test
    void aCodeThatNobodyUsesIsTakenBack() {
        var grant = grant("a");
        prepare();
        pass(Duration.ofDays(22));
        watching.watch(OLKHA);
        watching.watch(OLKHA);

        assertThat(grants.one(MARIA, grant.id()).state()).isEqualTo(GrantState.WITHDRAWN);
        assertThat(costs.of(MARIA, caseId).total()).isEqualTo(Money.roubles(0));
        assertThat(count("SELECT count(*) FROM remedies.code WHERE ended_at IS NOT NULL"))
                .isEqualTo(1);
    }

    @Test
    void anotherPriceNeedsAnotherPromotion() {
        grant("a");
        prepare();
        tenancy.run(
                OLKHA,
                () -> jdbc.sql("UPDATE catalog.product SET price = 39000 WHERE tenant_id = 1 AND sku = ?")
                        .params(String.valueOf(KIT))
                        .update());
        grant("b");
        prepare();

        assertThat(promotions()).hasSize(2);
        assertThat(promotions())
                .filteredOn(Promotion::on)
                .singleElement()
                .satisfies(promotion -> assertThat(promotion.terms().discount()).isEqualByComparingTo("389"));
        assertThat(codes()).hasSize(2);
    }

    /** The inbox asks for all its rows at once what they wait for. */
    @Test
    void aRowSaysThatACodeWasNotUsedYet() {
        assertThat(row().remedy()).isNull();
        grant("a");
        prepare();
        assertThat(row().remedy()).isEqualTo(WaitsFor.USE);

        pass(Duration.ofDays(22));
        watching.watch(OLKHA);
        assertThat(row().remedy()).isNull();
    }

    private InboxRow row() {
        return inbox.page(MARIA, View.ALL, null).rows().getFirst();
    }

    private void books(String id, String kind, long kopecks) {
        tenancy.run(
                OLKHA,
                () -> jdbc.sql("""
                        INSERT INTO orders.finance_entry (tenant_id, shop_id, external_id, posting_number, happened_at,
                            kind, title, amount, currency, source, detail, known_at)
                        SELECT 1, id, ?, '48866017-0777-1', ?::timestamptz, ?, 'Из отчёта', ?, 'RUB', 'books', '{}', now()
                        FROM catalog.shop WHERE tenant_id = 1""")
                        .params(id, clock.instant().toString(), kind, kopecks)
                        .update());
    }

    private Grant grant(String key) {
        return granting.grant(MARIA, new NewGrant(caseId, remedy, "", Reason.MISSING_PART, "7", "", key));
    }

    /** Turn after turn, as the workers take them. */
    private void prepare() {
        for (int turn = 0; turn < 12; turn++) {
            giving.give(OLKHA);
            preparing.step(OLKHA);
        }
        giving.give(OLKHA);
    }

    private List<Promotion> promotions() {
        return seller.promotions();
    }

    private List<String> codes() {
        return tenancy.read(
                OLKHA,
                () -> jdbc
                        .sql("SELECT code FROM remedies.code WHERE grant_id IS NOT NULL ORDER BY code")
                        .query(String.class)
                        .list()
                        .stream()
                        .collect(Collectors.toList()));
    }
}
