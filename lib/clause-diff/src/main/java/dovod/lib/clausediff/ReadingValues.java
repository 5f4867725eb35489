package dovod.lib.clausediff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through the words of a text once and stops at each number. */
final class ReadingValues {

    private static final int BRACKET = 6;

    private final String text;
    private final List<Token> tokens;
    private final List<Value> values = new ArrayList<>();

    ReadingValues(String text) {
        this.text = text;
        this.tokens = Token.of(text);
    }

    List<Value> read() {
        var dates = WrittenDate.of(text);
        dates.forEach(date -> values.add(new Value(
                ValueKind.DATE,
                date.day().toString(),
                text.substring(date.start(), date.end()),
                date.start(),
                date.end())));
        for (int at = 0; at < tokens.size(); ) {
            var token = tokens.get(at);
            boolean dated = dates.stream().anyMatch(d -> token.start() >= d.start() && token.end() <= d.end());
            at = dated ? at + 1 : token.isNumber() ? number(at) : token.isWord() ? numeral(at) : at + 1;
        }
        values.sort(Comparator.comparingInt(Value::start));
        shareUnits();
        return List.copyOf(values);
    }

    private int number(int at) {
        var form = tokens.get(at).form();
        if (form.indexOf('.') != form.lastIndexOf('.') && !form.contains(",") || refers(at)) {
            return add(ValueKind.REFERENCE, form, at, at + 1);
        }
        return counted(Numerals.digits(form), at, at + 1, true);
    }

    private boolean refers(int at) {
        int before = at - 1;
        if (before >= 0 && tokens.get(before).form().equals(".")) {
            before--;
        }
        return before >= 0 && Units.reference(tokens.get(before).form());
    }

    /** A number in words counts only with its unit; "семи (7) дней" is read at the digits. */
    private int numeral(int start) {
        var first = Numerals.word(tokens.get(start).form());
        if (first == null) {
            return start + 1;
        }
        int sum = first;
        int at = start + 1;
        for (Integer next = word(at); next != null && Numerals.continues(sum, next); next = word(at)) {
            sum += next;
            at++;
        }
        if (is(at, "(") && at + 1 < tokens.size() && tokens.get(at + 1).isNumber()) {
            return at;
        }
        return counted(Integer.toString(sum), start, at, false);
    }

    private @Nullable Integer word(int at) {
        return at < tokens.size() ? Numerals.word(tokens.get(at).form()) : null;
    }

    /** What stands after the number says what it counts. */
    private int counted(String amount, int start, int end, boolean digits) {
        int at = skipBracket(end);
        int scale = at < tokens.size() ? Units.scale(tokens.get(at).form()) : 0;
        if (scale > 0) {
            at += is(at + 1, ".") ? 2 : 1;
        }
        var scaled = scale == 0 ? amount : scaled(amount, scale);
        if (at < tokens.size() && Units.percent(tokens.get(at).form())) {
            return add(ValueKind.PERCENT, scaled + " %", start, at + 1);
        }
        var currency = at < tokens.size() ? Units.currency(tokens.get(at).form()) : null;
        if (currency != null) {
            return sum(scaled, currency, start, at + 1);
        }
        boolean follows = start > 0 && (start == 1 || !tokens.get(start - 2).isNumber());
        var before = follows ? Units.currency(tokens.get(start - 1).form()) : null;
        if (before != null && tokens.get(start - 1).form().length() != 1
                || before != null && !tokens.get(start - 1).isWord()) {
            return add(ValueKind.SUM, scaled + " " + before, start - 1, scale > 0 ? at : end);
        }
        return term(scaled, start, end, at, digits);
    }

    /** "100 рублей 50 копеек" is one sum. */
    private int sum(String amount, String currency, int start, int end) {
        boolean more = end + 1 < tokens.size()
                && tokens.get(end).isNumber()
                && tokens.get(end).form().length() <= 2
                && Units.cents(tokens.get(end + 1).form());
        var whole = more
                ? amount + "." + (tokens.get(end).form().length() == 1 ? "0" : "")
                        + tokens.get(end).form()
                : amount;
        return add(ValueKind.SUM, whole + " " + currency, start, more ? end + 2 : end);
    }

    private int term(String amount, int start, int end, int from, boolean digits) {
        int at = is(from, "-") ? from + 1 : from;
        var days = at < tokens.size() && unit(at) == null
                ? Units.days(tokens.get(at).form())
                : null;
        var unit = unit(days == null ? at : at + 1);
        if (unit == null) {
            return digits ? add(ValueKind.NUMBER, amount, start, end) : start + 1;
        }
        int last = days == null ? at : at + 1;
        var after = days == null ? Units.days(tokens.get(last).form()) : days;
        if (after == null && last + 1 < tokens.size()) {
            after = Units.days(tokens.get(last + 1).form());
            last += after == null ? 0 : 1;
        }
        return add(ValueKind.TERM, amount + " " + unit + (after == null ? "" : after), start, last + 1);
    }

    private @Nullable String unit(int at) {
        return at < tokens.size() ? Units.term(tokens.get(at).form()) : null;
    }

    /** "7 (семи) дней": what stands in brackets repeats the number in words; ")" alone closes "(7". */
    private int skipBracket(int from) {
        if (is(from, ")")) {
            return from + 1;
        }
        if (!is(from, "(")) {
            return from;
        }
        for (int at = from + 1; at < Math.min(tokens.size(), from + BRACKET); at++) {
            if (is(at, ")")) {
                return at + 1;
            }
            if (Numerals.word(tokens.get(at).form()) == null) {
                return from;
            }
        }
        return from;
    }

    private boolean is(int at, String form) {
        return at >= 0 && at < tokens.size() && tokens.get(at).form().equals(form);
    }

    private static String scaled(String amount, int scale) {
        try {
            return new BigDecimal(amount)
                    .scaleByPowerOfTen(scale)
                    .stripTrailingZeros()
                    .toPlainString();
        } catch (NumberFormatException odd) {
            return amount + "e" + scale;
        }
    }

    private int add(ValueKind kind, String canonical, int start, int end) {
        boolean bracketed = is(start - 1, "(") && skipBracket(start + 1) > start + 1 && end > start + 1;
        int from = tokens.get(bracketed ? start - 1 : start).start();
        int to = tokens.get(end - 1).end();
        values.add(new Value(kind, canonical, text.substring(from, to), from, to));
        return end;
    }

    /** In "5-7 дней" the first number counts days as well. */
    private void shareUnits() {
        for (int i = values.size() - 2; i >= 0; i--) {
            var one = values.get(i);
            var next = values.get(i + 1);
            var between = one.end() <= next.start()
                    ? text.substring(one.end(), next.start()).strip()
                    : "?";
            boolean range = between.matches("[-–—/]|до|to|или|or|bis|à|a");
            if (range
                    && one.kind() == ValueKind.NUMBER
                    && next.kind() != ValueKind.DATE
                    && next.kind() != ValueKind.NUMBER) {
                var unit =
                        next.canonical().substring(Math.max(0, next.canonical().indexOf(' ')));
                values.set(i, new Value(next.kind(), one.canonical() + unit, one.text(), one.start(), one.end()));
            }
        }
    }
}
