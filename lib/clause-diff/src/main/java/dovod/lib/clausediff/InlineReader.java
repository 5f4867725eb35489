package dovod.lib.clausediff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a line of Markdown once, character by character; what is not a mark stays as it is. */
final class InlineReader {

    private static final int LONGEST_TAG = 300;
    private static final int LONGEST_LEAD = 80;
    private static final Map<String, String> ENTITIES = Map.of(
            "&nbsp;", " ", "&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&laquo;", "«",
            "&raquo;", "»", "&mdash;", "—", "&ndash;", "–");

    private final String source;
    private final StringBuilder out = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private int at;
    private boolean bold;
    private int plainLetters;
    private int leadEnd = -1;

    InlineReader(String source) {
        this.source = source;
    }

    Inline read() {
        while (at < source.length()) {
            step(source.charAt(at));
        }
        var text = Inline.squeezed(out.toString());
        return new Inline(text, links, lead(), plainLetters == 0 && !text.isEmpty());
    }

    private String lead() {
        var words = leadEnd < 0 ? "" : Inline.squeezed(out.substring(0, leadEnd));
        return words.length() > LONGEST_LEAD ? "" : words;
    }

    private void step(char c) {
        switch (c) {
            case '\\' -> escaped();
            case '*', '_' -> emphasis(c);
            case '!' -> bang();
            case '[' -> bracket();
            case '<' -> tag();
            case '&' -> entity();
            default -> put(c);
        }
    }

    private void put(char c) {
        if (!bold && Character.isLetter(c)) {
            plainLetters++;
        }
        out.append(c);
        at++;
    }

    private void escaped() {
        at++;
        if (at < source.length()) {
            put(source.charAt(at));
        }
    }

    private void emphasis(char mark) {
        int end = at;
        while (end < source.length() && source.charAt(end) == mark) {
            end++;
        }
        boolean inside = mark == '_' && letterAt(at - 1) && letterAt(end);
        boolean alone = spaceAt(at - 1) && spaceAt(end);
        if (inside || alone && !bold) {
            put(mark);
            return;
        }
        turn();
        at = end;
    }

    private void turn() {
        if (bold && leadEnd < 0 && plainLetters == 0) {
            leadEnd = out.length();
        }
        bold = !bold;
    }

    private boolean letterAt(int place) {
        return place >= 0 && place < source.length() && Character.isLetterOrDigit(source.charAt(place));
    }

    private boolean spaceAt(int place) {
        return place < 0 || place >= source.length() || Character.isWhitespace(source.charAt(place));
    }

    private void bang() {
        if (source.startsWith("![", at)) {
            at++;
        } else {
            put('!');
        }
    }

    /** The bracket goes; the address after the closing one is read when that one comes. */
    private void bracket() {
        int close = closing(at);
        if (close < 0 || close + 1 >= source.length() || source.charAt(close + 1) != '(') {
            put('[');
            return;
        }
        int end = addressEnd(close + 2);
        if (end < 0) {
            put('[');
            return;
        }
        var inner = Inline.of(source.substring(at + 1, close));
        out.append(inner.text());
        links.addAll(inner.links());
        links.add(Inline.address(source.substring(close + 2, end)));
        plainLetters += bold || inner.strong() ? 0 : 1;
        at = end + 1;
    }

    private int closing(int from) {
        int depth = 0;
        for (int i = from; i < source.length() && i < from + 2000; i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private int addressEnd(int from) {
        int depth = 1;
        for (int i = from; i < source.length() && i < from + 3000; i++) {
            char c = source.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private void tag() {
        int end = source.indexOf('>', at);
        char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        boolean tag = end > 0 && end - at < LONGEST_TAG && (next == '/' || next >= 'a' && next <= 'z');
        if (!tag) {
            put('<');
            return;
        }
        var inner = source.substring(at + 1, end);
        if (inner.startsWith("http") || inner.contains("@")) {
            out.append(inner);
        } else {
            out.append(inner.startsWith("br") ? " " : "");
        }
        at = end + 1;
    }

    private void entity() {
        int end = source.indexOf(';', at);
        var known = end > 0 && end - at < 8 ? ENTITIES.get(source.substring(at, end + 1)) : null;
        if (known == null) {
            put('&');
            return;
        }
        out.append(known);
        at = end + 1;
    }
}
