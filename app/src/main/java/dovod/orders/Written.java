package dovod.orders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days and sums as people and spreadsheets write them. */
final class Written {

    private static final Pattern RUSSIAN = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(\\D.*)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(\\D.*)?");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(\\.\\d+)?");
    private static final Pattern SUM = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d{1,2})?");

    /** Spreadsheets count days from here. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private Written() {}

    /** A day, with or without a time after it; empty when it is none. */
    static Optional<LocalDate> day(String text) {
        var told = text.strip();
        var russian = RUSSIAN.matcher(told);
        if (russian.matches()) {
            return date(russian.group(3), russian.group(2), russian.group(1));
        }
        var iso = ISO.matcher(told);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        var serial = SERIAL.matcher(told);
        return serial.matches() ? Optional.of(ZERO.plusDays(Long.parseLong(serial.group(1)))) : Optional.empty();
    }

    /** Minor units of a sum such as {@code 1 250,50 ₽}, {@code -3,400.00} or {@code (120)}; empty when it is none. */
    static Optional<Long> minor(String text) {
        var bare = text.replaceAll("[\\s\\u00a0\\u202f']", "")
                .replaceFirst("(?i)(₽|руб\\.?|р\\.|rub)$", "")
                .replace('\u2212', '-')
                .replaceFirst("^\\((.*)\\)$", "-$1");
        var plain = THOUSANDS.matcher(bare).matches() ? bare.replace(",", "") : bare.replace(',', '.');
        if (!SUM.matcher(plain).matches()) {
            return Optional.empty();
        }
        var rounded = new BigDecimal(plain).movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        return Optional.of(rounded.longValueExact());
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
