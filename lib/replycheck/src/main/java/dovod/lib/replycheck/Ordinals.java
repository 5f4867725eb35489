package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.Token;
import dovod.lib.replycheck.text.TokenKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** References to questions by their place: "на второй вопрос", "по первому пункту", "3) ...". */
final class Ordinals {

    private static final List<Set<String>> ORDINALS = List.of(
            Set.of("первый", "первому", "первого", "первая", "первую", "первой", "first"),
            Set.of("второй", "второму", "второго", "вторая", "вторую", "second"),
            Set.of("третий", "третьему", "третьего", "третья", "третью", "третьей", "third"),
            Set.of("четвертый", "четвертому", "четвертого", "четвертая", "четвертую", "fourth"),
            Set.of("пятый", "пятому", "пятого", "пятая", "пятую", "fifth"));
    private static final Set<String> ITEMS = Set.of(
            "вопрос",
            "вопросу",
            "вопроса",
            "пункт",
            "пункту",
            "пункта",
            "просьба",
            "просьбе",
            "просьбу",
            "п",
            "question",
            "point",
            "item");
    private static final Set<String> LEADS = Set.of("на", "по", "про", "on", "to", "as");

    private Ordinals() {}

    /** The place that a sentence speaks of, from 1; 0 when it names none. */
    static int in(List<Token> tokens) {
        int listed = mark(tokens);
        for (int at = 0; listed == 0 && at < tokens.size(); at++) {
            listed = at(tokens, at);
        }
        return listed;
    }

    /** The number before a closing bracket at the head of a list item. */
    static int mark(List<Token> tokens) {
        boolean marked = tokens.size() > 2
                && tokens.getFirst().kind() == TokenKind.NUMBER
                && (tokens.get(1).isMark(')') || tokens.get(1).isMark('.'))
                && tokens.get(2).isText();
        return marked ? number(tokens.getFirst()) : 0;
    }

    private static int at(List<Token> tokens, int at) {
        int ordinal = ordinal(tokens.get(at).form());
        if (ordinal > 0) {
            boolean named = isItem(tokens, at + 1);
            boolean led = at > 0 && LEADS.contains(tokens.get(at - 1).form()) && isSign(tokens, at + 1);
            return named || led ? ordinal : 0;
        }
        boolean numbered = isItem(tokens, at) && at + 1 < tokens.size();
        int number = numbered ? number(tokens.get(skipDot(tokens, at + 1))) : 0;
        return number > 0 && isSign(tokens, skipDot(tokens, at + 1) + 1) ? number : 0;
    }

    private static int ordinal(String form) {
        for (int i = 0; i < ORDINALS.size(); i++) {
            if (ORDINALS.get(i).contains(form)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isItem(List<Token> tokens, int at) {
        return at < tokens.size() && ITEMS.contains(tokens.get(at).form());
    }

    private static boolean isSign(List<Token> tokens, int at) {
        return at >= tokens.size() || !tokens.get(at).isText();
    }

    private static int skipDot(List<Token> tokens, int at) {
        boolean sign = tokens.get(at).isMark('.') || tokens.get(at).isMark('№');
        return sign && at + 1 < tokens.size() ? at + 1 : at;
    }

    private static int number(Token token) {
        boolean digit = token.kind() == TokenKind.NUMBER && token.form().length() == 1;
        return digit ? token.form().charAt(0) - '0' : 0;
    }

    /** The question that a sentence speaks of by its place, among those of the latest message that has so many. */
    static @Nullable Ask referred(Reading reading, Sentence sentence, List<Ask> asked) {
        int place = in(reading.tokens(sentence));
        return place == 0 ? null : ask(place, reading.position(), asked);
    }

    private static @Nullable Ask ask(int place, int before, List<Ask> asked) {
        int end = asked.size();
        while (end > 0) {
            var message = asked.get(end - 1).reading();
            int from = end;
            while (from > 0 && asked.get(from - 1).reading() == message) {
                from--;
            }
            var found = message.position() < before ? ask(place, asked.subList(from, end)) : null;
            if (found != null) {
                return found;
            }
            end = from;
        }
        return null;
    }

    /** By its own number where questions are numbered, else by their order; a single question has no place. */
    private static @Nullable Ask ask(int place, List<Ask> questions) {
        boolean numbered = false;
        for (var question : questions) {
            int number = mark(question.reading().tokens(question.sentence()));
            numbered |= number > 0;
            if (number == place) {
                return question;
            }
        }
        return numbered || questions.size() < 2 || place > questions.size() ? null : questions.get(place - 1);
    }
}
