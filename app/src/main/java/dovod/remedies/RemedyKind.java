package dovod.remedies;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.ledger.CostKind;
import java.util.Arrays;
import java.util.Locale;

/** What can be given. */
public enum RemedyKind {
    /** A kit of parts that the buyer orders for one rouble by a code of their own. */
    PARTS_KIT(CostKind.PARTS),
    /** A part that we post ourselves. */
    PART_BY_POST(CostKind.PARTS),
    /** The marketplace's points, in its chat. */
    POINTS(CostKind.POINTS),
    /** A part of the price back. */
    PARTIAL_REFUND(CostKind.REFUND),
    /** A product for free. */
    FREE_GOODS(CostKind.PARTS),
    /** A video shot for this buyer. */
    PERSONAL_VIDEO(CostKind.OTHER),
    /** Nothing but our word. */
    APOLOGY(CostKind.OTHER);

    private final CostKind cost;

    RemedyKind(CostKind cost) {
        this.cost = cost;
    }

    /** What it is in the ledger. */
    public CostKind cost() {
        return cost;
    }

    /** As stored, and as messages name it: {@code remedies.kind.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True when something is carried there, so that it has a number to follow it by. */
    public boolean travels() {
        return this == PART_BY_POST || this == FREE_GOODS;
    }

    static RemedyKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** @throws Refused {@code remedy_kind} on field {@code kind} */
    public static RemedyKind read(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.field("kind", "remedy_kind")));
    }
}
