package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.SlotKind;
import dovod.lib.replycheck.text.Tag;
import dovod.lib.replycheck.text.Token;
import dovod.lib.replycheck.text.WordPairs;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A sentence of a reply as something that is claimed. */
final class Statement {

    private static final Set<String> NOT = Set.of("не", "нет", "ни", "без", "not", "no", "never");
    private static final Map<String, String> REVERSE = Map.of(
            "к", "от", "от", "к", "до", "после", "после", "до", "с", "без", "без", "с", "над", "под", "под", "над");
    private static final Set<SlotKind> NUMBERS = EnumSet.of(SlotKind.QUANTITY, SlotKind.MONEY, SlotKind.NUMBER);
    private static final Set<SlotKind> DATES = EnumSet.of(SlotKind.DATE);
    private static final int REACH = 2;

    final Sentence sentence;
    final Profile profile;
    final Set<String> roots;
    final Set<String> denied = new HashSet<>();
    private final WordPairs.Sides sides;
    private final Set<String> directions;
    private final Set<String> reversed;
    /** Stems of those who act: покупатель, склад, банк. */
    private final Set<String> persons;
    /** Numbers, sums and quantities, and what they are of. */
    final List<Measure> numbers;

    final List<Measure> dates;
    /** 1 when the first word of yes or no is a yes, -1 when it is a no, 0 without such a word. */
    final int polarity;

    /** Whether it says something that may turn out wrong: two words of meaning at least, and no mere request. */
    final boolean claims;

    final boolean refuses;
    final boolean grants;
    final boolean affirms;

    Statement(Profile profile, Sentence sentence) {
        this.profile = profile;
        this.sentence = sentence;
        this.roots = profile.reply.roots(sentence);
        var tokens = tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (NOT.contains(tokens.get(i).form())) {
                deny(tokens, i);
            }
        }
        this.sides = Opposites.of(profile.reply.content(sentence));
        this.directions = directed(p -> p);
        this.reversed = directed(p -> REVERSE.getOrDefault(p, p));
        this.persons = Evidence.persons(tokens);
        this.numbers = Measure.of(profile.reply, sentence, NUMBERS);
        this.dates = Measure.of(profile.reply, sentence, DATES);
        this.polarity = polarity();
        this.claims = roots.size() > 1
                && !Asking.isAskBack(sentence)
                && !sentence.has(Tag.ACKNOWLEDGE)
                && !sentence.has(Tag.VAGUE_TIME);
        this.refuses = sentence.has(Tag.REFUSE) || sentence.has(Tag.VAGUE_REFUSAL);
        this.affirms = sentence.has(Tag.VAGUE_REFUSAL) || sentence.has(Tag.RULE);
        this.grants = !sentence.has(Tag.REFUSE) && Acts.any(sentence);
    }

    private void deny(List<Token> tokens, int at) {
        for (int i = at + 1; i <= Math.min(at + REACH, tokens.size() - 1); i++) {
            if (tokens.get(i).isText() && tokens.get(i).content()) {
                denied.add(tokens.get(i).root());
                return;
            }
        }
    }

    private int polarity() {
        for (var token : tokens()) {
            if (Verbs.isPolar(token)) {
                return Verbs.isYes(token.form()) ? 1 : -1;
            }
        }
        return 0;
    }

    private List<Token> tokens() {
        return profile.reply.tokens(sentence);
    }

    /** Whether a word is denied in one and claimed in the other. */
    boolean flips(Statement other) {
        return denies(other) || other.denies(this);
    }

    private boolean denies(Statement other) {
        for (var root : denied) {
            if (other.roots.contains(root) && !other.denied.contains(root)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the same word follows an opposite preposition: к стене, от стены. */
    boolean turns(Statement other) {
        return Similarity.shared(directions, other.reversed) > 0;
    }

    /** Each root that follows a preposition with an opposite, after the preposition itself or its opposite. */
    private Set<String> directed(UnaryOperator<String> preposition) {
        var found = new HashSet<String>();
        var tokens = tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            var form = tokens.get(i).form();
            if (REVERSE.containsKey(form) && tokens.get(i + 1).content()) {
                found.add(preposition.apply(form) + " " + tokens.get(i + 1).root());
            }
        }
        return found;
    }

    /** Whether words of the two exclude each other. */
    boolean opposes(Statement other) {
        return sides.oppose(other.sides);
    }

    /** Whether the two name different persons who act. */
    boolean blames(Statement other) {
        return !persons.isEmpty() && !other.persons.isEmpty() && Similarity.shared(persons, other.persons) == 0;
    }

    int shared(Statement other) {
        return Similarity.shared(roots, other.roots);
    }

    Span span() {
        return profile.reply.span(sentence);
    }
}
