package dovod.lib.businesstime;

import static java.util.regex.Matcher.quoteReplacement;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One logical line of iCalendar, {@code NAME;PARAMETER=x:value}, unfolded (RFC 5545, 3.1). Any line end is taken, for
 * the streams of this world use them all.
 *
 * @param number the physical line it begins on
 * @param name in capitals, without parameters
 */
record ContentLine(int number, String name, String value) {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    static List<ContentLine> read(String source, Reader stream) {
        var lines = new ArrayList<ContentLine>();
        var physical = text(source, stream).split("\r\n|\r|\n", -1);
        for (var at = 0; at < physical.length; ) {
            var number = at + 1;
            var logical = new StringBuilder(physical[at++]);
            while (at < physical.length && isFolded(physical[at])) {
                logical.append(physical[at].substring(1));
                at++;
            }
            if (!logical.toString().isBlank()) {
                lines.add(parse(number, logical.toString()));
            }
        }
        return lines;
    }

    /** The value with its escapes undone (RFC 5545, 3.3.11), on one line. */
    String text() {
        return ESCAPE.matcher(value)
                .replaceAll(escape -> escape.group(1).equalsIgnoreCase("n") ? " " : quoteReplacement(escape.group(1)))
                .strip();
    }

    private static ContentLine parse(int number, String line) {
        var colon = colon(line);
        var name = line.substring(0, colon).split(";", 2)[0];
        return new ContentLine(
                number, name.strip().toUpperCase(Locale.ROOT), line.substring(Math.min(colon + 1, line.length())));
    }

    /** The first colon outside quotation marks; a line without one is a name without a value. */
    private static int colon(String line) {
        var quoted = false;
        for (var at = 0; at < line.length(); at++) {
            if (line.charAt(at) == '"') {
                quoted = !quoted;
            } else if (line.charAt(at) == ':' && !quoted) {
                return at;
            }
        }
        return line.length();
    }

    private static boolean isFolded(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    private static String text(String source, Reader stream) {
        try {
            var buffer = new char[HolidayFeed.LONGEST_STREAM + 1];
            var length = 0;
            for (int read; (read = stream.read(buffer, length, buffer.length - length)) > 0; ) {
                length += read;
            }
            if (length > HolidayFeed.LONGEST_STREAM) {
                throw new InvalidCalendar(
                        source, "it is longer than %d characters".formatted(HolidayFeed.LONGEST_STREAM));
            }
            return new String(buffer, 0, length).replaceFirst("^\uFEFF", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
