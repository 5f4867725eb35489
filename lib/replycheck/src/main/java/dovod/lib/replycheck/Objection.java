package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Hit;
import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.SlotKind;
import dovod.lib.replycheck.text.Tag;
import dovod.lib.replycheck.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the asker held against a reply: what he states after it, without what he asks or requests. */
final class Objection {

    private static final int FEW_WORDS = 4;
    private static final Set<String> JOINTS = Set.of("а", "и", "and");

    final Set<String> roots = new HashSet<>();
    /** Roots and values of what he asks. */
    final Set<String> asked = new HashSet<>();

    final Set<String> values = new HashSet<>();
    /** Whether anything is stated at all. */
    final boolean states;
    /** Whether something stated holds a "not". */
    final boolean denies;
    /** Whether he says that he gave something. */
    final boolean gives;

    Objection(List<Reading> messages) {
        boolean anything = false;
        boolean negative = false;
        boolean given = false;
        for (var message : messages) {
            for (var sentence : message.text().sentences()) {
                given |= sentence.has(Tag.GIVEN);
                if (isStatement(message, sentence)) {
                    anything = true;
                    negative |= message.tokens(sentence).stream().anyMatch(Denials::isNot);
                    roots.addAll(message.roots(sentence));
                    add(sentence, values);
                } else {
                    asked.addAll(message.roots(sentence));
                    add(sentence, asked);
                }
            }
        }
        this.states = anything;
        this.denies = negative;
        this.gives = given;
    }

    private static void add(Sentence sentence, Set<String> values) {
        for (var slot : sentence.slots()) {
            if (slot.kind() != SlotKind.NAME && slot.kind() != SlotKind.PRODUCT) {
                values.add(slot.value());
            }
        }
    }

    private static boolean isStatement(Reading message, Sentence sentence) {
        var tokens = message.tokens(sentence);
        boolean fragment = JOINTS.contains(tokens.getFirst().form()) && tokens.size() <= FEW_WORDS;
        boolean content = sentence.has(Tag.SATISFIED) || sentence.has(Tag.COMPLIES);
        return !fragment
                && !(content && tokens.size() <= FEW_WORDS)
                && !sentence.has(Tag.DEMAND)
                && !sentence.has(Tag.WISH)
                && !tokens.getLast().isMark('?')
                && !orders(tokens)
                && sentence.hits().stream().noneMatch(h -> asks(message, sentence, h));
    }

    /** Whether it only tells to do something: Прочтите акт. But not: Прочтите акт, там наш товар цел. */
    private static boolean orders(List<Token> tokens) {
        boolean order = false;
        int since = 0;
        for (var token : tokens) {
            order |= Verbs.isImperative(token);
            since = token.isMark(',') || token.isMark('—') || token.isMark(':') ? 0 : since + 1;
            if (Verbs.isImperative(token)) {
                since = Integer.MIN_VALUE / 2;
            }
        }
        return order && since < FEW_WORDS;
    }

    /** A question word at the head, or an infinitive that is a request. */
    private static boolean asks(Reading message, Sentence sentence, Hit hit) {
        return switch (hit.tag()) {
            case TELL, DO ->
                Verbs.isInfinitive(message.text().tokens().get(hit.from()).form());
            case WH_WHEN, WH_WHERE, WH_MUCH, WH_WHY, WH_BASIS, WH_WHO, WH_WHICH, WH_HOW, WH_WHAT, WHAT_TO_DO ->
                hit.from() <= sentence.from() + 1;
            default -> false;
        };
    }

    /** How many words the later reply takes from the question that the earlier one had not. */
    int answered(Reading now, Reading before) {
        return (int) asked.stream()
                .filter(r -> now.roots().contains(r) || now.values().contains(r))
                .filter(r -> !before.roots().contains(r) && !before.values().contains(r))
                .count();
    }

    /** How many words the later reply takes from the objection that the earlier one had not. */
    int taken(Reading now, Reading before) {
        return (int) roots.stream()
                .filter(r -> now.roots().contains(r) && !before.roots().contains(r))
                .count();
    }

    /** Whether the later reply takes a value from the objection that the earlier one had not. */
    boolean takesValue(Reading now, Reading before) {
        return values.stream()
                .anyMatch(v -> now.values().contains(v) && !before.values().contains(v));
    }
}
