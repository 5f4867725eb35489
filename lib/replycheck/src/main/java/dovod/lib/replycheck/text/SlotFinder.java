package dovod.lib.replycheck.text;

import static dovod.lib.replycheck.text.SlotKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the typed slots of one message, in one pass over its tokens. */
final class SlotFinder {

    /** A word of so many letters may be an abbreviation. */
    private static final int ABBREVIATED = 4;

    private final SlotWords words;
    private final List<Token> tokens;
    private final Set<String> names;
    private final Set<String> product;
    private final List<Slot> slots = new ArrayList<>();

    SlotFinder(SlotWords words, List<Token> tokens, Set<String> names, Set<String> product) {
        this.words = words;
        this.tokens = tokens;
        this.names = names;
        this.product = product;
    }

    List<Slot> find() {
        for (int at = 0; at < tokens.size(); ) {
            at = step(at);
        }
        return slots;
    }

    private int step(int at) {
        var token = tokens.get(at);
        return switch (token.kind()) {
            case NUMBER -> number(at, token);
            case CODE -> code(at, token);
            case WORD -> word(at, token);
            case MARK -> token.isMark('№') ? numbered(at) : at + 1;
            case PICTURE -> at + 1;
        };
    }

    private int number(int at, Token token) {
        int last = rangeEnd(at);
        int month = words.month(form(last + 1));
        if (month > 0) {
            return add(DATE, Dates.value(month, tokens.get(last).form()), at, last + 2);
        }
        if (follows(at, words.clause())) {
            return add(CLAUSE, token.form(), at, at + 1);
        }
        if (token.form().indexOf(':') > 0) {
            return add(TIME, token.form(), at, at + 1);
        }
        var day = Dates.numeric(token.form());
        return day != null ? add(DATE, day, at, at + 1) : measured(at, last, token);
    }

    private int measured(int at, int last, Token token) {
        int unit = words.thousand().has(form(last + 1)) ? skipDot(last + 2) : last + 1;
        if (words.currency().has(form(unit)) || previousIs(at, '$', '€')) {
            return add(MONEY, token.form(), at, Math.min(unit + 1, tokens.size()));
        }
        if (unit > last + 1) {
            return add(MONEY, token.form(), at, Math.min(unit, tokens.size()));
        }
        int time = words.working().has(form(unit)) ? unit + 1 : unit;
        if (words.timeUnit().has(form(time))) {
            return add(TERM, token.form() + stem(time), at, time + 1);
        }
        if (words.unit().has(form(unit)) || form(unit).equals("%")) {
            return add(QUANTITY, token.form(), at, unit + 1);
        }
        return plain(at, last, token);
    }

    private int plain(int at, int last, Token token) {
        int digits = token.form().length();
        if (digits >= 10
                && (previousIs(at, '+', '+') || digits == 11 && token.form().startsWith("89"))) {
            return add(PHONE, token.form(), at, at + 1);
        }
        if (follows(at, words.ticket())) {
            return add(TICKET, token.form(), at, at + 1);
        }
        if (digits >= 7 || digits >= 4 && follows(at, words.order())) {
            return add(ORDER, token.form(), at, at + 1);
        }
        return add(NUMBER, token.form(), at, last + 1);
    }

    /** The last number of a range like {@code 18–24}, or {@code at} itself. */
    private int rangeEnd(int at) {
        boolean range = at + 2 < tokens.size()
                && (tokens.get(at + 1).isMark('—') || tokens.get(at + 1).isMark('-'))
                && tokens.get(at + 2).isNumber();
        return range ? at + 2 : at;
    }

    private int code(int at, Token token) {
        if (token.form().indexOf('@') > 0 && token.form().indexOf('.') > 0) {
            return add(MAIL, token.form(), at, at + 1);
        }
        int month = words.month(form(at + 1));
        if (month > 0 && Character.isDigit(token.form().charAt(0))) {
            return add(DATE, token.form(), at, at + 2);
        }
        if (words.timeUnit().has(form(at + 1))
                || words.timeUnit().has(form(at + 2)) && words.working().has(form(at + 1))) {
            return add(TERM, token.form(), at, words.timeUnit().has(form(at + 1)) ? at + 2 : at + 3);
        }
        if (isDigitsAndHyphens(token.form())) {
            return add(
                    token.form().length() >= 7 || follows(at, words.order()) ? ORDER : NUMBER,
                    token.form(),
                    at,
                    at + 1);
        }
        return add(token.form().indexOf('/') > 0 ? LINK : CODE, token.form(), at, at + 1);
    }

    private int word(int at, Token token) {
        int month = words.month(token.form());
        boolean englishMonth = month > 0
                && token.capital()
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isNumber();
        if (englishMonth) {
            return add(DATE, Dates.value(month, tokens.get(at + 1).form()), at, at + 2);
        }
        if (words.day().has(token.form()) || words.weekday().has(token.form())) {
            return add(DATE, token.stem(), at, at + 1);
        }
        if (isLinkStart(at, token)) {
            return link(at);
        }
        if (words.number().has(token.form())) {
            return counted(at, token);
        }
        return named(at, token);
    }

    private int counted(int at, Token token) {
        int time = words.working().has(form(at + 1)) ? at + 2 : at + 1;
        if (words.timeUnit().has(form(time))) {
            return add(TERM, token.form() + stem(time), at, time + 1);
        }
        return words.unit().has(form(at + 1)) ? add(QUANTITY, token.form(), at, at + 2) : at + 1;
    }

    private int named(int at, Token token) {
        boolean name = names.contains(token.form())
                || token.capital() && (words.firstNames().has(token.form()) || isPatronymic(token.form()));
        if (name) {
            return add(NAME, token.form(), at, at + 1);
        }
        int to = at;
        while (to < tokens.size() && product.contains(tokens.get(to).stem())) {
            to++;
        }
        return to > at ? add(PRODUCT, token.stem(), at, to) : at + 1;
    }

    private static boolean isPatronymic(String form) {
        return form.length() > 6
                && (form.endsWith("ович") || form.endsWith("евич") || form.endsWith("овна") || form.endsWith("евна"));
    }

    private boolean isLinkStart(int at, Token token) {
        boolean scheme = token.is("http") || token.is("https");
        return scheme
                        && at + 2 < tokens.size()
                        && tokens.get(at + 1).isMark(':')
                        && tokens.get(at + 2).isMark('/')
                || token.form().startsWith("www.");
    }

    /** A link goes on while its tokens touch each other. */
    private int link(int at) {
        int to = at + 1;
        while (to < tokens.size()
                && tokens.get(to).start() == tokens.get(to - 1).end()) {
            to++;
        }
        return add(LINK, tokens.get(at).form(), at, to);
    }

    private int numbered(int at) {
        if (at + 1 >= tokens.size()
                || !tokens.get(at + 1).isText()
                || tokens.get(at + 1).isWord()) {
            return at + 1;
        }
        var kind = follows(at, words.order()) ? ORDER : follows(at, words.clause()) ? CLAUSE : TICKET;
        return add(kind, tokens.get(at + 1).form(), at, at + 2);
    }

    private boolean follows(int at, Words wanted) {
        int before = at - 1;
        while (before >= 0
                && (tokens.get(before).isMark('.') || tokens.get(before).isMark('№'))) {
            before--;
        }
        return before >= 0 && before >= at - 3 && wanted.has(tokens.get(before).form()) && !isSentenceEnd(before);
    }

    /** A full stop after a whole word: by it, what follows belongs to the next sentence. */
    private boolean isSentenceEnd(int word) {
        return tokens.get(word + 1).isMark('.') && tokens.get(word).form().length() > ABBREVIATED;
    }

    private boolean previousIs(int at, char one, char other) {
        return at > 0 && (tokens.get(at - 1).isMark(one) || tokens.get(at - 1).isMark(other));
    }

    private int skipDot(int at) {
        return at < tokens.size() && tokens.get(at).isMark('.') ? at + 1 : at;
    }

    private String form(int at) {
        return at < tokens.size() ? tokens.get(at).form() : "";
    }

    private String stem(int at) {
        return at < tokens.size() ? tokens.get(at).stem() : "";
    }

    private static boolean isDigitsAndHyphens(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!Tokenizer.isDigit(form.charAt(i)) && form.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    private int add(SlotKind kind, @Nullable String value, int from, int to) {
        int last = Math.min(to, tokens.size());
        slots.add(new Slot(
                kind,
                value == null ? "" : value,
                tokens.get(from).start(),
                tokens.get(last - 1).end(),
                from,
                last));
        return last;
    }
}
