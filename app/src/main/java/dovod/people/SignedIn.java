package dovod.people;

/**
 * Somebody got in.
 *
 * @param token goes into the cookie, and nowhere else
 * @param lostFactor true when somebody else has taken their second factor off, and they should see that first
 */
public record SignedIn(Token token, Person person, boolean lostFactor) implements Entry {

    SignedIn(Token token, Person person) {
        this(token, person, false);
    }

    SignedIn having(FactorState state) {
        return new SignedIn(token, person, state.loss() != null);
    }
}
