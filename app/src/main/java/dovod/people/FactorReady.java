package dovod.people;

import java.util.List;

/**
 * The second factor is on.
 *
 * @param signedIn anew: every session before has ended
 * @param codes recovery codes, shown once
 */
public record FactorReady(SignedIn signedIn, List<String> codes) {

    public FactorReady {
        codes = List.copyOf(codes);
    }

    /** The codes are not for logs. */
    @Override
    public String toString() {
        return "FactorReady";
    }
}
