package dovod.kernel;

/**
 * An amount in minor units (kopecks) of a currency.
 *
 * @param currency ISO 4217, three capital letters
 */
public record Money(long minor, String currency) {

    public Money {
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("no currency: " + currency);
        }
    }

    public static Money roubles(long minor) {
        return new Money(minor, "RUB");
    }

    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " do not add up");
        }
        return new Money(Math.addExact(minor, other.minor), currency);
    }
}
