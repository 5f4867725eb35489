package dovod.lib.replycheck.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a folded text into tokens, in one pass from left to right. */
final class Tokenizer {

    private static final String LATIN_LOOKALIKES = "aeopcxykmthb";
    private static final String CYRILLIC_TWINS = "аеорсхукмтнв";

    private final String original;
    private final FoldedText text;
    private final Stems stems;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String original, Stems stems) {
        this.original = original;
        this.text = FoldedText.of(original);
        this.stems = stems;
    }

    static List<Token> tokens(String original, Stems stems) {
        return new Tokenizer(original, stems).cut();
    }

    private List<Token> cut() {
        int at = 0;
        while (at < text.length()) {
            at = next(at);
        }
        return tokens;
    }

    private int next(int at) {
        char sign = text.at(at);
        if (sign <= ' ') {
            return sign == '\n' ? mark(at) : at + 1;
        }
        if (isDigit(sign) || Character.isLetter(sign)) {
            return run(at);
        }
        return mark(at);
    }

    private int mark(int at) {
        var kind = text.at(at) == FoldedText.PICTURE ? TokenKind.PICTURE : TokenKind.MARK;
        var form = text.slice(at, at + 1);
        tokens.add(Token.plain(kind, text.origin(at), end(at + 1), form));
        return at + 1;
    }

    /** Letters and digits with the joints that hold them together. */
    private int run(int from) {
        int letters = 0;
        int digits = 0;
        boolean hyphenated = false;
        boolean joined = false;
        int at = from;
        for (; at < text.length(); at++) {
            char sign = text.at(at);
            if (isDigit(sign)) {
                digits++;
            } else if (Character.isLetter(sign)) {
                letters++;
            } else if (isJoint(at, letters > 0, digits > 0)) {
                hyphenated |= sign == '-';
                joined |= sign == '@' || sign == '_' || sign == '/';
            } else {
                break;
            }
        }
        return letters == 0 && !hyphenated && !joined ? number(from, at) : add(from, at, digits > 0 || joined);
    }

    private boolean isJoint(int at, boolean letters, boolean digits) {
        char after = text.at(at + 1);
        boolean alphanumeric = isDigit(after) || Character.isLetter(after);
        return alphanumeric
                && switch (text.at(at)) {
                    case '-', '\'' -> true;
                    case '_', '@' -> true;
                    case '.' -> isDigit(after) && !letters || letters && isLatin(text.at(at - 1)) && isLatin(after);
                    case ':' -> digits && !letters && isDigit(after);
                    case ',' -> digits && !letters && isDigit(after);
                    case '/' -> digits && isDigit(after) || isLatin(text.at(at - 1)) && isLatin(after);
                    default -> false;
                };
    }

    /** A number swallows the groups of three digits that follow after single spaces: 48 212,60. */
    private int number(int from, int to) {
        int at = to;
        if (to - from <= 3) {
            while (isGroup(at)) {
                at += 4;
                if (text.at(at) == ',' && isDigit(text.at(at + 1))) {
                    at = digits(at + 1);
                }
            }
        }
        var form = text.slice(from, at).replace(" ", "");
        tokens.add(Token.plain(TokenKind.NUMBER, text.origin(from), end(at), form));
        return at;
    }

    private boolean isGroup(int at) {
        return text.at(at) == ' '
                && isDigit(text.at(at + 1))
                && isDigit(text.at(at + 2))
                && isDigit(text.at(at + 3))
                && !isDigit(text.at(at + 4))
                && !Character.isLetter(text.at(at + 4))
                && text.at(at + 4) != '-';
    }

    private int digits(int at) {
        int to = at;
        while (isDigit(text.at(to))) {
            to++;
        }
        return to;
    }

    private int add(int from, int to, boolean code) {
        var form = text.slice(from, to);
        int start = text.origin(from);
        if (code || form.indexOf('@') >= 0) {
            tokens.add(Token.plain(TokenKind.CODE, start, end(to), form));
        } else {
            var word = stems.known(untwinned(form));
            boolean capital = Character.isUpperCase(original.charAt(start));
            tokens.add(new Token(
                    TokenKind.WORD, start, end(to), word.form(), word.stem(), word.root(), capital, word.content()));
        }
        return to;
    }

    private int end(int index) {
        int last = text.origin(index - 1);
        return Math.min(original.length(), last + Character.charCount(original.codePointAt(last)));
    }

    /** Latin letters that look Cyrillic become Cyrillic inside a word that has Cyrillic letters. */
    private static String untwinned(String word) {
        boolean latin = false;
        boolean cyrillic = false;
        for (int i = 0; i < word.length(); i++) {
            latin |= isLatin(word.charAt(i));
            cyrillic |= Stems.isCyrillic(word.charAt(i));
        }
        if (!latin || !cyrillic) {
            return word;
        }
        var out = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int twin = LATIN_LOOKALIKES.indexOf(word.charAt(i));
            if (twin >= 0) {
                out.setCharAt(i, CYRILLIC_TWINS.charAt(twin));
            }
        }
        return out.toString();
    }

    static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isLatin(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9';
    }
}
