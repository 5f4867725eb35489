package dovod.lib.clausediff;

import java.util.List;

/**
 * A number with what it counts.
 *
 * @param kind what it counts
 * @param canonical equal for equal values, however they are written: "7 day working", "5000 RUB"
 * @param text as it stands in the contract, in words or digits
 * @param start where it begins in the text of the clause
 * @param end where it ends
 */
public record Value(ValueKind kind, String canonical, String text, int start, int end) {

    /**
     * All values of a text in their order: dates, sums, percents, terms, references and other numbers, in Russian
     * and English words and digits, in digits also in German, French and Spanish.
     */
    public static List<Value> of(String text) {
        return new ReadingValues(text).read();
    }
}
