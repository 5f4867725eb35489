package dovod.lib.replycheck.text;

/**
 * A piece of a text.
 *
 * @param kind what it is made of
 * @param start where it begins in the original text, in UTF-16 code units
 * @param end where it ends there, exclusive
 * @param form its folded form: lower case, ё as е, digits without grouping spaces
 * @param stem the stem of a word; for other kinds the form
 * @param root the first letters of the stem of a word, by which its kin is known; for other kinds the form
 * @param capital whether a word begins with a capital letter in the original text
 * @param content whether a word carries meaning: longer than two letters and no stop word
 */
public record Token(
        TokenKind kind, int start, int end, String form, String stem, String root, boolean capital, boolean content) {

    /** A piece that is no word. */
    static Token plain(TokenKind kind, int start, int end, String form) {
        return new Token(kind, start, end, form, form, form, false, false);
    }

    /** Whether this is a word, a number or a code, not a sign. */
    public boolean isText() {
        return kind != TokenKind.MARK && kind != TokenKind.PICTURE;
    }

    /** Whether this is the given sign of punctuation. */
    public boolean isMark(char sign) {
        return kind == TokenKind.MARK && form.charAt(0) == sign;
    }

    boolean isWord() {
        return kind == TokenKind.WORD;
    }

    boolean isNumber() {
        return kind == TokenKind.NUMBER;
    }

    boolean is(String wanted) {
        return form.equals(wanted);
    }
}
