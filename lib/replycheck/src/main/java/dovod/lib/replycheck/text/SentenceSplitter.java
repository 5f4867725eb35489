package dovod.lib.replycheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds where sentences end: at {@code . ! ? …} and at line ends, but not after abbreviations. */
final class SentenceSplitter {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "п", "пп", "ст", "ч", "г", "гг", "ул", "д", "кв", "т", "др", "пр", "им", "см", "руб", "тыс", "млн", "тел",
            "мин", "стр", "рис", "обл", "ред", "no", "mr", "mrs", "ms", "e.g", "i.e", "etc", "vs", "approx", "р", "коп",
            "ед", "шт", "кор", "уп", "кг", "гр", "мм", "мл", "экз", "арт", "поз", "накл", "док", "вх", "исх", "эт",
            "корп", "мес", "нед", "сут", "дн");

    private static final Set<String> CLAUSE_SIGNS = Set.of("п", "пп", "ст", "ч", "см", "рис", "стр");

    /** What goes on for longer is cut: nothing that looks at a whole sentence may take its square. */
    private static final int LONGEST = 120;

    private final List<Token> tokens;
    private final List<int[]> ranges = new ArrayList<>();

    private SentenceSplitter(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Ranges of tokens, each {@code [from, to)}. */
    static List<int[]> split(List<Token> tokens) {
        return new SentenceSplitter(tokens).split();
    }

    private List<int[]> split() {
        int from = 0;
        for (int at = 0; at < tokens.size(); at++) {
            if (ends(at) || at - from >= LONGEST) {
                at = lastEnder(at);
                add(from, at + 1);
                from = at + 1;
            }
        }
        add(from, tokens.size());
        return ranges;
    }

    private void add(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.get(at).isText()) {
                ranges.add(new int[] {from, to});
                return;
            }
        }
    }

    private int lastEnder(int at) {
        int last = at;
        while (last + 1 < tokens.size() && last < at + LONGEST && isEnder(tokens.get(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean isEnder(Token token) {
        return token.isMark('.')
                || token.isMark('!')
                || token.isMark('?')
                || token.isMark('…')
                || token.isMark('\n')
                || token.isMark(')')
                || token.isMark('»')
                || token.kind() == TokenKind.PICTURE;
    }

    private boolean ends(int at) {
        var token = tokens.get(at);
        if (isListMark(at + 1) && !isText(at) && !isClauseSign(at)) {
            return true;
        }
        if (token.isMark('.')) {
            return !isAbbreviation(at) && !isListNumber(at);
        }
        return token.isMark('!')
                || token.isMark('?')
                || token.isMark('…')
                || token.isMark('\n')
                || token.kind() == TokenKind.PICTURE
                || isSmile(at);
    }

    /** Two closing brackets, or one after a colon, end a sentence in chats. */
    private boolean isSmile(int at) {
        return tokens.get(at).isMark(')')
                && at > 0
                && (tokens.get(at - 1).isMark(')') || tokens.get(at - 1).isMark(':'));
    }

    private boolean isAbbreviation(int at) {
        if (at == 0 || at + 1 >= tokens.size()) {
            return false;
        }
        var next = tokens.get(at + 1);
        boolean short_ = ABBREVIATIONS.contains(tokens.get(at - 1).form());
        return short_ && next.isText() && !next.capital()
                || next.start() == tokens.get(at).end() && next.isText() && !next.capital();
    }

    private boolean isText(int at) {
        return tokens.get(at).isText()
                || tokens.get(at).isMark('(')
                || tokens.get(at).isMark('№');
    }

    /** A dot that announces a number: п. 2, ст. 5. */
    private boolean isClauseSign(int at) {
        return at > 0 && CLAUSE_SIGNS.contains(tokens.get(at - 1).form());
    }

    /** A number of one or two digits with a closing bracket and something after it: {@code 2) ...}. */
    private boolean isListMark(int at) {
        return at + 2 < tokens.size()
                && tokens.get(at).isNumber()
                && tokens.get(at).form().length() <= 2
                && tokens.get(at + 1).isMark(')')
                && tokens.get(at + 2).isText();
    }

    private boolean isListNumber(int at) {
        boolean number = at > 0
                && tokens.get(at - 1).isNumber()
                && tokens.get(at - 1).form().length() <= 2;
        return number
                && (at == 1
                        || tokens.get(at - 2).isMark('\n')
                        || tokens.get(at - 2).isMark('.')
                        || tokens.get(at - 2).isMark(':'));
    }
}
