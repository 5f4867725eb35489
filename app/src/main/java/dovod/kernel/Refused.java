package dovod.kernel;

import java.util.List;

/** Carries one or several refusals out of a use case; its transaction is rolled back. */
public final class Refused extends RuntimeException {

    private final List<Refusal> refusals;

    public Refused(Refusal... refusals) {
        this(List.of(refusals));
    }

    public Refused(List<Refusal> refusals) {
        super(refusals.toString(), null, false, false);
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("refused without a refusal");
        }
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    public Refusal first() {
        return refusals.getFirst();
    }
}
