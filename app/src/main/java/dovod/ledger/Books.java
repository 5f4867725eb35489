package dovod.ledger;

import dovod.kernel.Money;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** The one currency in which the books are kept: amounts of several do not add up. */
public final class Books {

    public static final String CURRENCY = "RUB";

    private Books() {}

    public static Money money(long minor) {
        return new Money(minor, CURRENCY);
    }

    /** True for a price that costs can be set against. */
    static boolean holds(@Nullable Money price) {
        return price != null && price.currency().equals(CURRENCY) && price.minor() > 0;
    }

    /** @throws Refused {@code ledger_currency} on field {@code amount} */
    static void check(Money amount) {
        if (!amount.currency().equals(CURRENCY)) {
            throw new Refused(Refusal.field("amount", "ledger_currency", CURRENCY, amount.currency()));
        }
    }
}
