package dovod.lib.ozon;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Single values of Ozon's JSON, in whichever of their forms they arrive. */
final class Scalars {
    private static final int LONGEST_NUMBER = 60;
    /** Go's zero time, which Ozon's services write for "no time". */
    private static final Instant NO_TIME = Instant.parse("0001-01-01T00:00:00Z");

    private Scalars() {}

    static String text(JsonNode node) {
        if (node.isString()) {
            return node.stringValue();
        }
        return node.isNumber() || node.isBoolean() ? node.asString() : "";
    }

    static boolean flag(JsonNode node) {
        return node.isBoolean() ? node.booleanValue() : text(node).equalsIgnoreCase("true");
    }

    /** A whole number that fits a {@code long}, else 0. */
    static long whole(JsonNode node) {
        var number = decimal(node);
        if (number == null) {
            return 0;
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException tooLargeOrBroken) {
            return 0;
        }
    }

    /** A number of sane length, else null. A huge exponent would cost gigabytes when it is expanded. */
    static @Nullable BigDecimal decimal(JsonNode node) {
        var text = text(node).strip().replace(',', '.');
        if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            var number = new BigDecimal(text);
            return Math.abs((long) number.scale()) > LONGEST_NUMBER ? null : number;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /** A moment; a text without a zone is UTC, as the documentation says of all its times. */
    static @Nullable Instant moment(JsonNode node) {
        var text = text(node).strip().replace(' ', 'T');
        try {
            var moment = hasZone(text)
                    ? Instant.parse(text)
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
            return moment.equals(NO_TIME) ? null : moment;
        } catch (DateTimeException notATime) {
            var day = day(node);
            return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }

    /** A calendar day, also out of a longer moment. */
    static @Nullable LocalDate day(JsonNode node) {
        var text = text(node).strip();
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static boolean hasZone(String text) {
        return text.endsWith("Z") || text.indexOf('+') > 0 || text.lastIndexOf('-') > text.indexOf('T');
    }
}
