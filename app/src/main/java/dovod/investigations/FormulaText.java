package dovod.investigations;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The formula as a person types it: VAT in per cent, and the table one row a line, as it is copied out of a
 * spreadsheet: scheme, sku, price from, price below, coefficient, with tabs or semicolons between.
 */
public final class FormulaText {

    private static final int PARTS = 5;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000L);

    private FormulaText() {}

    /** @throws Refused telling the first line that cannot be read */
    public static Formula read(String vat, String table, String edition) {
        var rows = table.lines().filter(line -> !line.isBlank()).toList();
        var coefficients = new Coefficient[rows.size()];
        for (var at = 0; at < coefficients.length; at++) {
            coefficients[at] = row(rows.get(at), at + 1);
        }
        try {
            return new Formula(number(vat.replace("%", "")), List.of(coefficients), edition.strip());
        } catch (IllegalArgumentException wrong) {
            throw new Refused(Refusal.field("vat", "vat_strange"));
        }
    }

    public static String write(Formula formula) {
        return formula.coefficients().stream().map(FormulaText::line).collect(Collectors.joining("\n"));
    }

    private static Coefficient row(String line, int number) {
        var parts = line.split("[;\\t]", -1);
        try {
            if (parts.length != PARTS) {
                throw new IllegalArgumentException("parts");
            }
            return new Coefficient(
                    scheme(parts[0].strip()),
                    parts[1].strip(),
                    minor(parts[2], 0),
                    minor(parts[3], Long.MAX_VALUE),
                    number(parts[4]));
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            throw new Refused(Refusal.field("table", "coefficient_row", number, line.strip()));
        }
    }

    private static String scheme(String typed) {
        var scheme = typed.toLowerCase(Locale.ROOT);
        if (!List.of("", "fbo", "fbs").contains(scheme)) {
            throw new IllegalArgumentException("scheme");
        }
        return scheme;
    }

    private static long minor(String typed, long otherwise) {
        if (typed.isBlank()) {
            return otherwise;
        }
        var roubles = number(typed);
        if (roubles.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("price");
        }
        return roubles.movePointRight(2).longValueExact();
    }

    private static BigDecimal number(String typed) {
        var digits = typed.replaceAll("[\\s\\u00a0₽]", "").replace(',', '.');
        if (!digits.matches("\\d{1,12}(\\.\\d{1,6})?")) {
            throw new IllegalArgumentException("number");
        }
        return new BigDecimal(digits);
    }

    private static String line(Coefficient row) {
        return String.join(
                "; ",
                row.scheme(),
                row.sku(),
                roubles(row.from()),
                row.below() == Long.MAX_VALUE ? "" : roubles(row.below()),
                row.value().toPlainString());
    }

    private static String roubles(long minor) {
        return BigDecimal.valueOf(minor, 2).stripTrailingZeros().toPlainString();
    }
}
