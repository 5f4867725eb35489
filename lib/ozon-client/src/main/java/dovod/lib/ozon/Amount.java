package dovod.lib.ozon;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money as Ozon states it.
 *
 * @param value units of the currency, with the scale that Ozon wrote; negative when taken from the seller
 * @param currency ISO 4217 code, empty where the method does not say it (roubles for sellers of Russia)
 */
public record Amount(BigDecimal value, String currency) {

    /** Reads any of the three spellings: {@code {amount,currency}}, {@code {price,currency_code}}, a bare number. */
    static @Nullable Amount of(Fields owner, String name) {
        var inner = owner.inner(name);
        return inner.isObject() ? ofObject(inner) : ofBare(owner, name, owner.text("currency_code"));
    }

    static @Nullable Amount ofBare(Fields owner, String name, String currency) {
        var value = owner.decimal(name);
        return value == null ? null : new Amount(value, currency);
    }

    private static @Nullable Amount ofObject(Fields object) {
        var amount = object.decimal("amount");
        var value = amount == null ? object.decimal("price") : amount;
        var currency = object.text("currency");
        return value == null ? null : new Amount(value, currency.isEmpty() ? object.text("currency_code") : currency);
    }
}
