package dovod.platform;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A table as a file (RFC 4180) that a spreadsheet opens as text: no cell of it is ever a formula. */
public final class Csv {

    /** Tells spreadsheets that it is UTF-8. */
    public static final byte[] BEGINNING = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final String FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    public static byte[] line(String... cells) {
        return (Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")) + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Some spreadsheets skip blanks before a sign, so both ways of looking count. */
    private static String cell(String text) {
        var safe = isFormula(text) || isFormula(text.strip()) ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
    }
}
