package dovod.catalog;

import dovod.kernel.Money;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts as people and tables write them. */
public final class Texts {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern SUM = Pattern.compile("\\d{1,10}([.,]\\d{1,2})?");
    private static final String ROUBLES = "₽|руб\\.?|р\\.";

    private Texts() {}

    /** Without what PostgreSQL does not take and without blanks around it. */
    static String clean(String text) {
        return text.replace("\u0000", "").strip();
    }

    /**
     * A sum in roubles, such as {@code 1 250,50}; null for an empty text.
     *
     * @throws Refused {@code sum_unreadable} on this field
     */
    public static @Nullable Money roubles(String field, String written) {
        var bare = SPACE.matcher(written).replaceAll("").replaceFirst("(?i)(" + ROUBLES + ")$", "");
        if (bare.isEmpty()) {
            return null;
        }
        if (!SUM.matcher(bare).matches()) {
            throw new Refused(Refusal.field(field, "sum_unreadable"));
        }
        return Money.roubles(new BigDecimal(bare.replace(',', '.'))
                .movePointRight(2)
                .setScale(0, RoundingMode.UNNECESSARY)
                .longValueExact());
    }

    /** As {@link #roubles} reads it: {@code 1250.50}. */
    public static String written(@Nullable Money sum) {
        return sum == null
                ? ""
                : BigDecimal.valueOf(sum.minor(), 2).stripTrailingZeros().scale() <= 0
                        ? Long.toString(sum.minor() / 100)
                        : BigDecimal.valueOf(sum.minor(), 2).toPlainString();
    }

    static void refuse(List<Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }
}
