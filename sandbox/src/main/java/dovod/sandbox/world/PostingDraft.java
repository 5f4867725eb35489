package dovod.sandbox.world;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a posting together, with plausible values for what is not said. */
public final class PostingDraft {
    private static final Warehouse OMSK = new Warehouse(1_020_001_835_658_000L, "ОМСК_РФЦ", 4_007, "Омск");
    private static final Warehouse WORKSHOP = new Warehouse(1_020_005_003_107_121L, "Мастерская", 4_039, "Москва");

    private final String number;
    private final Scheme scheme;
    private final List<PostingLine> lines = new ArrayList<>();
    private Instant createdAt = Instant.EPOCH;
    private @Nullable Instant paidAt;
    private Warehouse from;
    private String clusterTo = "Москва";
    private String city = "";
    private String deliveryType = "PVZ";
    private String payment = "Ozon Карта";
    private String state = "posting_created";

    private PostingDraft(String number, Scheme scheme, Warehouse from) {
        this.number = number;
        this.scheme = scheme;
        this.from = from;
    }

    /** A posting that the marketplace ships. */
    public static PostingDraft fbo(String number) {
        return new PostingDraft(number, Scheme.FBO, OMSK);
    }

    /** A posting that the seller ships. */
    public static PostingDraft fbs(String number) {
        return new PostingDraft(number, Scheme.FBS, WORKSHOP);
    }

    public PostingDraft of(Product product, int quantity) {
        lines.add(PostingLine.of(product, quantity));
        return this;
    }

    /** When it was ordered; unless said otherwise it was paid for at once. */
    public PostingDraft createdAt(Instant at) {
        createdAt = at;
        return this;
    }

    public PostingDraft paidAt(Instant at) {
        paidAt = at;
        return this;
    }

    public PostingDraft from(Warehouse warehouse) {
        from = warehouse;
        return this;
    }

    /** Where it goes: cluster, city and the way it is handed over, for instance {@code PVZ} or {@code Courier}. */
    public PostingDraft to(String cluster, String buyersCity, String handedOver) {
        clusterTo = cluster;
        city = buyersCity;
        deliveryType = handedOver;
        return this;
    }

    public PostingDraft payment(String words) {
        payment = words;
        return this;
    }

    /** The first state, in the words of pushes. */
    public PostingDraft state(String first) {
        state = first;
        return this;
    }

    public Posting draw() {
        var paid = paidAt == null ? createdAt : paidAt;
        var ship = scheme == Scheme.FBS ? paid.plus(Duration.ofDays(1)) : null;
        var terms = new Terms(
                createdAt,
                paid,
                ship,
                paid.plus(Duration.ofDays(4)),
                paid.plus(Duration.ofDays(4).plusHours(4)),
                payment);
        var route = new Route(from, clusterTo, city, deliveryType, scheme == Scheme.FBS ? number : "");
        var steps = List.of(new Step(state, createdAt));
        return new Posting(number, orderId(), scheme, lines, terms, route, steps, null);
    }

    /** The order's own number, made from its digits so that it is always the same. */
    private long orderId() {
        var digits = number.substring(0, number.lastIndexOf('-')).replace("-", "");
        return 30_000_000_000L + Long.parseLong(digits) % 9_000_000_000L;
    }
}
