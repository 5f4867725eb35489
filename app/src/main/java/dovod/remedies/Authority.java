package dovod.remedies;

import dovod.kernel.Money;
import dovod.kernel.Role;
import dovod.ledger.Amounts;
import dovod.ledger.Books;

/**
 * How much a role may give without asking.
 *
 * @param alone at once
 * @param inCase in one case, with what was given before
 */
public record Authority(Role role, Money alone, Money inCase) {

    /** Until somebody sets it: the owner gives what they like, an agent enough for a part and a kind word. */
    static Authority usual(Role role) {
        return switch (role) {
            case EXPERT -> of(role, 0, 0);
            case AGENT -> of(role, 500_00, 1_500_00);
            case MANAGER -> of(role, 3_000_00, 10_000_00);
            case OWNER, ADMIN -> of(role, Amounts.MOST, Amounts.MOST);
        };
    }

    boolean covers(Money amount, long givenInCase) {
        return amount.minor() <= alone.minor() && amount.minor() + givenInCase <= inCase.minor();
    }

    private static Authority of(Role role, long alone, long inCase) {
        return new Authority(role, Books.money(alone), Books.money(inCase));
    }
}
