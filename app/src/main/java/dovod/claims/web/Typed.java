package dovod.claims.web;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What people type into forms of claims. */
final class Typed {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private Typed() {}

    /** A sum in roubles, in kopecks: {@code 2 700,50}. */
    static long kopecks(String field, String sum) {
        try {
            var read = new BigDecimal(sum.replaceAll("[\\s\\u00a0₽]", "").replace(',', '.'));
            if (read.abs().compareTo(MOST) > 0) {
                throw new ArithmeticException("more than anybody owes");
            }
            return read.movePointRight(2).longValueExact();
        } catch (NumberFormatException | ArithmeticException none) {
            throw new Refused(Refusal.field(field, "claim_sum"));
        }
    }

    /** {@code 2026-11-22T14:20} in this zone; now when nothing was typed. */
    static Instant moment(String field, String typed, ZoneId zone, Instant now) {
        if (typed.isBlank()) {
            return now;
        }
        try {
            return LocalDateTime.parse(typed).atZone(zone).toInstant();
        } catch (DateTimeException none) {
            throw new Refused(Refusal.field(field, "claim_moment"));
        }
    }

    /** As a form's field for a moment takes it. */
    static String moment(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    static LocalDate day(String typed, LocalDate otherwise) {
        return Objects.requireNonNullElse(dayIfAny("day", typed), otherwise);
    }

    /** Null when nothing was typed. */
    static @Nullable LocalDate dayIfAny(String field, String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeException none) {
            throw new Refused(Refusal.field(field, "claim_moment"));
        }
    }

    /** Kopecks as a form shows them: {@code 2057,14}. */
    static String roubles(long kopecks) {
        return BigDecimal.valueOf(kopecks, 2).toPlainString().replace('.', ',').replaceFirst(",00$", "");
    }

    static int pieces(String typed) {
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException none) {
            throw new Refused(Refusal.field("quantity", "claim_quantity"));
        }
    }

    static List<String> names(String typed) {
        return Arrays.stream(typed.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
