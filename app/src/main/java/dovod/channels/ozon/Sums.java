package dovod.channels.ozon;

import dovod.kernel.Money;
import dovod.lib.ozon.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Ozon's sums in kopecks. Where it names no currency, it means roubles. */
final class Sums {

    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE / 100);

    private Sums() {}

    static @Nullable Money of(@Nullable Amount amount) {
        if (amount == null || amount.value().abs().compareTo(MOST) > 0) {
            return null;
        }
        var minor = amount.value().movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        return new Money(minor.longValueExact(), amount.currency().matches("[A-Z]{3}") ? amount.currency() : "RUB");
    }
}
