package dovod.sandbox.season;

import dovod.sandbox.SandboxControl;
import dovod.sandbox.SellerControl;
import dovod.sandbox.world.Warehouse;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Plays a season in a sandbox whose clock stands at {@link #begin}: {@link #open()} fills the shelves, {@link #play()}
 * lets everything happen and tells what was spoiled. The sandbox itself never tells.
 */
public final class Season {

    /** What the seller knows of the marketplace's formula, as of a table that the marketplace publishes. */
    public static final List<Row> COEFFICIENTS = List.of(
            new Row(BigDecimal.ZERO, BigDecimal.valueOf(1_000), new BigDecimal("0.90")),
            new Row(BigDecimal.valueOf(1_000), BigDecimal.valueOf(5_000), new BigDecimal("0.80")),
            new Row(BigDecimal.valueOf(5_000), BigDecimal.valueOf(1_000_000), new BigDecimal("0.70")));

    public static final BigDecimal VAT_PERCENT = Prices.VAT_PERCENT;

    static final Warehouse WAREHOUSE = new Warehouse(1_020_001_835_658_000L, "ОМСК_РФЦ", 4_007, "Омск");

    private static final Duration LENGTH = Duration.ofDays(205);
    private static final int WHOLE = 20_000;
    private static final int SPOILED_OF_WHOLE = 300;

    /** A row of the table of coefficients; prices in roubles. */
    public record Row(BigDecimal from, BigDecimal below, BigDecimal value) {}

    private final SandboxControl control;
    private final SellerControl seller;
    private final SplittableRandom chance;
    private final Instant end;
    private final Plan plan;
    private final Shelves shelves;

    /**
     * @param end when it is over; it begins {@link #LENGTH} before
     * @param orders how many, at least 500
     */
    public Season(SandboxControl control, long seed, int orders, Instant end) {
        if (orders < 500) {
            throw new IllegalArgumentException("A season has 500 orders at least, not " + orders);
        }
        this.control = control;
        this.seller = control.seller();
        this.chance = new SplittableRandom(seed);
        this.end = end;
        var spoiled = Math.max(14, Math.round((float) orders * SPOILED_OF_WHOLE / WHOLE));
        var ofStock = Math.max(2, spoiled / 6 + chance.nextInt(spoiled / 12 + 1));
        this.plan = new Plan(chance, begin(end), end, orders, spoiled - ofStock);
        this.shelves = new Shelves(seller, chance, plan, begin(end), end, ofStock);
    }

    /** When a season begins that is over then. */
    public static Instant begin(Instant end) {
        return end.minus(LENGTH);
    }

    /** Cards are made and shelves are filled, at the season's beginning. */
    public void open() {
        plan.products().forEach(seller::add);
        shelves.open();
    }

    /** Everything happens; then it is the season's end. */
    public List<Spoiled> play() {
        var prices = new Prices(plan.orders());
        var playing = new Playing(seller, chance, prices, end);
        plan.orders().forEach(playing::play);
        var spoiled = new ArrayList<>(shelves.play(prices));
        control.setTime(end);
        shelves.close();
        plan.orders().stream()
                .filter(order -> order.fate().kind() != null)
                .map(order -> new Spoiled(Objects.requireNonNull(order.fate().kind()), order.number(), order.pieces()))
                .forEach(spoiled::add);
        return List.copyOf(spoiled);
    }
}
