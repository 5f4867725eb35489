package dovod.investigations;

import dovod.kernel.Money;
import dovod.orders.BookEntry;
import dovod.orders.FactKind;
import dovod.orders.GoodsMovement;
import dovod.orders.MovementKind;
import dovod.orders.PostingFact;
import dovod.orders.PostingFile;
import dovod.orders.ReturnFile;
import dovod.orders.StockDay;
import dovod.orders.ToldPosting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts of examples, told in a few words; days are days before {@link #NOW}. */
final class Told {

    static final Instant NOW = Instant.parse("2026-11-21T11:00:00Z");
    static final String SKU = "646399170";
    static final String OTHER_SKU = "646399171";
    static final Money PRICE = Money.roubles(270_000);

    private static final String PRODUCT = "Набор «Юный столяр», 42 детали";
    private static final Instant KNOWN = NOW.minusSeconds(60);

    private final int quantity;
    private final List<ToldPosting.Item> more = new ArrayList<>();
    private String status = "delivering";
    private @Nullable String by;
    private @Nullable String city;
    private @Nullable String reason;
    private String scheme = "fbo";
    private @Nullable Instant looked = KNOWN;
    private Instant ordered = ago(200);
    private int left;
    private int returned;
    private int found;
    private @Nullable StockDay opening;
    private @Nullable StockDay closing;
    private final List<PostingFact> facts = new ArrayList<>();
    private final List<BookEntry> entries = new ArrayList<>();
    private final List<ReturnFile> returns = new ArrayList<>();
    private final List<GoodsMovement> movements = new ArrayList<>();
    private final List<Statement> said = new ArrayList<>();

    private Told(int quantity) {
        this.quantity = quantity;
    }

    static Told order() {
        return order(1);
    }

    static Told order(int quantity) {
        return new Told(quantity);
    }

    /** Another product at the same price. */
    Told and(String sku, int pieces) {
        more.add(new ToldPosting.Item(sku, "стол", "Стол", pieces, PRICE));
        return this;
    }

    /** Of a product alone. */
    static Told stock() {
        return new Told(0);
    }

    Told cancelled(String canceller, int days) {
        status = "cancelled";
        by = canceller;
        ordered = ago(days + 3);
        facts.add(new PostingFact(FactKind.CANCELLED, ago(days), KNOWN, "push", Map.of()));
        return this;
    }

    /** The reason of the cancel. */
    Told why(String told) {
        reason = told;
        return this;
    }

    /** From the seller's own warehouse. */
    Told own() {
        scheme = "fbs";
        return this;
    }

    Told packed() {
        facts.add(new PostingFact(FactKind.PACKING, ago(2), KNOWN, "/v3/posting/fbo/list", Map.of()));
        return this;
    }

    /** Somebody said what comes to this. */
    Told said(String meaning, boolean support) {
        said.add(new Statement(meaning, support, "Василий", meaning, new UUID(0, 2), KNOWN));
        return this;
    }

    OrderCase asCase() {
        return new OrderCase(posting(), said, SweepPacks.read("ozon"), SweepPacks.statements("ozon"), NOW);
    }

    Told delivered() {
        status = "delivered";
        return this;
    }

    Told to(String place) {
        city = place;
        return this;
    }

    Told moneyNotLooked() {
        looked = null;
        return this;
    }

    Told entry(String kind, long minor, int days) {
        return entry(kind, kind, minor, days);
    }

    Told entry(String kind, String title, long minor, int days) {
        return entry(SKU, kind, title, minor, days);
    }

    /** Put down to this product. */
    Told entryFor(String sku, String kind, long minor, int days) {
        return entry(sku, kind, kind, minor, days);
    }

    private Told entry(String sku, String kind, String title, long minor, int days) {
        entries.add(new BookEntry(
                "e" + entries.size(),
                "48866017-0495-1",
                sku,
                ago(days),
                kind,
                title,
                Money.roubles(minor),
                "/v1/finance/accrual/postings",
                KNOWN));
        return this;
    }

    Told returned(String type, String state, int days) {
        return returned(type, state, days, "");
    }

    /** A return whose compensation has been paid. */
    Told compensated(String type, String state, int days) {
        return returned(type, state, days, "Received");
    }

    /** The reason of the last return. */
    Told because(String reason) {
        var last = returns.removeLast();
        returns.add(new ReturnFile(
                last.externalId(),
                last.sku(),
                last.status(),
                last.statusText(),
                reason,
                last.changedAt(),
                last.detail(),
                last.source(),
                last.knownAt()));
        return this;
    }

    Told opened(int pieces) {
        opening = day(pieces, 100);
        return this;
    }

    Told closed(int pieces) {
        closing = day(pieces, 0);
        return this;
    }

    Told left(int pieces) {
        left = pieces;
        return this;
    }

    Told returned(int pieces) {
        returned = pieces;
        return this;
    }

    Told found(int pieces) {
        found = pieces;
        return this;
    }

    Told moved(MovementKind kind, int pieces, int days, String stock) {
        Map<String, Object> detail = Map.of("stock", stock, "auto", true, "state", "");
        movements.add(new GoodsMovement(
                "m" + movements.size(), SKU, kind, pieces, ago(days), "934457", detail, "/v1/removal", KNOWN));
        return this;
    }

    /** A compensation that names the product and no posting. */
    Told paid(String kind, long minor, int days) {
        return entry(kind, minor, days);
    }

    /** Of the first product. */
    int pieces() {
        return quantity;
    }

    PostingFile posting() {
        var items = quantity == 0
                ? List.<ToldPosting.Item>of()
                : List.of(new ToldPosting.Item(SKU, "столяр", PRODUCT, quantity, PRICE));
        var created = new PostingFact(FactKind.CREATED, ordered, KNOWN, "/v3/posting/fbo/list", Map.of());
        return new PostingFile(
                new UUID(0, 1),
                "48866017-0495-1",
                "48866017-0495",
                scheme,
                status,
                ordered,
                by,
                reason,
                city,
                null,
                KNOWN,
                Stream.concat(items.stream(), more.stream()).toList(),
                Stream.concat(Stream.of(created), facts.stream()).toList(),
                entries,
                returns,
                looked,
                looked);
    }

    ProductFile product() {
        return new ProductFile(
                SKU,
                PRODUCT,
                opening,
                closing,
                movements,
                quantity == 0 ? entries : List.of(),
                left,
                returned,
                found,
                0,
                0);
    }

    static Instant ago(int days) {
        return NOW.minus(days, ChronoUnit.DAYS);
    }

    private Told returned(String type, String state, int days, String compensation) {
        var detail = new HashMap<String, Object>();
        detail.put("type", type);
        detail.put("compensation", compensation);
        detail.put("returnedAt", ago(days).toString());
        returns.add(new ReturnFile(
                "r" + returns.size(), SKU, state, state, null, ago(days), detail, "/v1/returns/list", KNOWN));
        return this;
    }

    private static StockDay day(int pieces, int days) {
        return new StockDay(
                SKU, LocalDate.ofInstant(ago(days), ZoneOffset.UTC), pieces, "/v1/analytics/stocks", ago(days));
    }
}
