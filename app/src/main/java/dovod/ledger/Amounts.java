package dovod.ledger;

import dovod.kernel.Money;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts of roubles as people write them: {@code 1 200}, {@code 1200,50}. */
public final class Amounts {

    /** Ten million roubles: more than any case may be about. */
    public static final long MOST = 1_000_000_000;

    private static final Pattern WRITTEN = Pattern.compile("\\d{1,10}([.,]\\d{1,2})?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]+");

    private Amounts() {}

    /**
     * @param field the input it was typed into
     * @param least in kopecks
     * @throws Refused {@code amount_unreadable} or {@code amount_range} on that field
     */
    public static Money read(String field, String written, long least) {
        wrong(field, written, least).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        return Books.money(minor(plain(written)));
    }

    /** What {@link #read} would refuse; empty when it can be read. */
    public static Optional<Refusal> wrong(String field, String written, long least) {
        var plain = plain(written);
        if (!WRITTEN.matcher(plain).matches()) {
            return Optional.of(Refusal.field(field, "amount_unreadable"));
        }
        var minor = minor(plain);
        return minor < least || minor > MOST
                ? Optional.of(Refusal.field(field, "amount_range", written(least), written(MOST)))
                : Optional.empty();
    }

    /** As a person would write it: {@code 1200} or {@code 1200.50}. */
    public static String written(long minor) {
        var roubles = BigDecimal.valueOf(minor, 2);
        return roubles.setScale(minor % 100 == 0 ? 0 : 2, RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    private static long minor(String plain) {
        return new BigDecimal(plain.replace(',', '.')).movePointRight(2).longValueExact();
    }

    private static String plain(String written) {
        return SPACES.matcher(written).replaceAll("");
    }
}
