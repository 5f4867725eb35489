package dovod.ledger;

import java.util.Arrays;
import java.util.Locale;

/** What money went for. */
public enum CostKind {
    /** Somebody's time, at the rate of their role. */
    MINUTES,
    /** Parts and goods given for free. */
    PARTS,
    /** Carrying things to the buyer and back. */
    LOGISTICS,
    /** What the marketplace takes of a sale. */
    COMMISSION,
    /** What the bank takes of a payment. */
    ACQUIRING,
    /** The marketplace's points given to the buyer. */
    POINTS,
    /** Money given back to the buyer. */
    REFUND,
    /** What the marketplace or an authority charged for it. */
    FINE,
    /** Anything else, told in the note. */
    OTHER,
    /** Money that came back to us: the only kind that makes a case cheaper. */
    RECOVERED;

    /** As stored, and as messages name it: {@code ledger.kind.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CostKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of cost: " + code));
    }
}
