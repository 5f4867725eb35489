package dovod.browser;

import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.VERA;

import dovod.cast.TestClock;
import dovod.catalog.Shops;
import dovod.investigations.Coefficient;
import dovod.investigations.DismissingFinding;
import dovod.investigations.FindingQuery;
import dovod.investigations.Findings;
import dovod.investigations.Formula;
import dovod.investigations.Formulas;
import dovod.investigations.Sweeping;
import dovod.kernel.Money;
import dovod.orders.Look;
import dovod.orders.RecordingFacts;
import dovod.orders.Telling;
import dovod.orders.ToldEntry;
import dovod.orders.ToldPosting;
import dovod.orders.ToldPosting.Cancellation;
import dovod.orders.ToldReturn;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Orders of which the marketplace owes something: never booked, not back, paid too little, charged for. */
@Component
final class SweepStage {

    private static final String NAME = "Стул «Росток» из массива берёзы, регулируемый";

    private final Shops shops;
    private final RecordingFacts recording;
    private final Formulas formulas;
    private final Sweeping sweeping;
    private final Findings findings;
    private final DismissingFinding dismissing;

    SweepStage(
            Shops shops,
            RecordingFacts recording,
            Formulas formulas,
            Sweeping sweeping,
            Findings findings,
            DismissingFinding dismissing) {
        this.shops = shops;
        this.recording = recording;
        this.formulas = formulas;
        this.sweeping = sweeping;
        this.findings = findings;
        this.dismissing = dismissing;
    }

    /** One more is lost, and found. */
    void another() {
        order(shops.all(OLKHA).getFirst().id(), "30000006-0006-1", "marketplace", "Не удалось собрать заказ", 19);
        sweeping.sweep(VERA);
    }

    void set() {
        var shop = shops.all(OLKHA).getFirst().id();
        formulas.set(
                VERA,
                shop,
                new Formula(
                        BigDecimal.valueOf(5),
                        List.of(new Coefficient("", "", 0, 100_000_000, new BigDecimal("0.8"))),
                        "24.09.2026"));
        order(shop, "30000001-0001-1", "marketplace", "Не удалось собрать заказ", 20);
        order(shop, "30000002-0002-1", "marketplace", "Не удалось собрать заказ", 28);
        order(shop, "30000003-0003-1", "buyer", "Покупатель не забрал заказ", 85);
        entry(shop, "30000003-0003-1", "Logistic", "Логистика", -9_700, 84);
        order(shop, "30000004-0004-1", "marketplace", "Не удалось собрать заказ", 33);
        entry(shop, "30000004-0004-1", "Logistic", "Логистика", -12_500, 24);
        returned(shop, "30000004-0004-1", 29);
        order(shop, "30000005-0005-1", "marketplace", "Не удалось собрать заказ", 21);
        sweeping.sweep(VERA);
        findings.find(VERA, FindingQuery.OPEN, 0, 10).stream()
                .filter(one -> "30000005-0005-1".equals(one.posting()))
                .forEach(one -> dismissing.dismiss(VERA, one.id(), "нашёлся на складе при сверке"));
    }

    private void order(UUID shop, String posting, String by, String reason, int days) {
        var telling = telling(shop, "/v3/posting/fbo/list");
        var told = new ToldPosting(
                posting,
                posting.substring(0, 13),
                "fbo",
                "cancelled",
                "posting_canceled",
                ago(days + 2),
                ago(days + 2).plusSeconds(180),
                null,
                new Cancellation(361, reason, by, "Ozon"),
                "ОМСК_РФЦ",
                null,
                List.of(new ToldPosting.Item("646399170", "стул-7", NAME, 1, Money.roubles(270_000))));
        recording.postings(OLKHA, telling, List.of(told));
        recording.looked(OLKHA, telling(shop, "/v1/finance/accrual/postings"), Look.MONEY, List.of(posting));
        recording.looked(OLKHA, telling(shop, "/v1/returns/list"), Look.RETURNS, List.of(posting));
    }

    private void entry(UUID shop, String posting, String kind, String title, long minor, int days) {
        recording.entries(
                OLKHA,
                telling(shop, "/v1/finance/accrual/postings"),
                List.of(new ToldEntry(
                        posting + kind, posting, ago(days), kind, title, Money.roubles(minor), Map.of())));
    }

    private void returned(UUID shop, String posting, int days) {
        recording.returns(
                OLKHA,
                telling(shop, "/v1/returns/list"),
                List.of(new ToldReturn(
                        "r" + posting,
                        posting,
                        "646399170",
                        "ReturnedToOzon",
                        "На складе",
                        "Отмена",
                        ago(days),
                        Map.of("type", "CANCELLATION"))));
    }

    private static Telling telling(UUID shop, String source) {
        return new Telling(shop, source, TestClock.START);
    }

    private static Instant ago(int days) {
        return TestClock.START.minus(Duration.ofDays(days));
    }
}
