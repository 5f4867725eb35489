package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.Slot;
import dovod.lib.replycheck.text.SlotKind;
import dovod.lib.replycheck.text.Tag;
import dovod.lib.replycheck.text.Token;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A sentence of a reply as something that is claimed. */
final class Statement {

    /** Words by which a matter is left as it stands for now. */
    private static final Set<String> FOR_NOW = Set.of("пока", "еще", "ждем", "ожидаем", "yet", "still");

    private static final Set<SlotKind> NUMBERS = EnumSet.of(SlotKind.QUANTITY, SlotKind.MONEY, SlotKind.NUMBER);
    private static final Set<SlotKind> SUBJECTS = EnumSet.of(SlotKind.ORDER, SlotKind.TICKET, SlotKind.CODE);
    private static final Set<String> PAST = Set.of("был", "была", "было", "были", "was", "were");
    private static final int LONG = 6;

    final Sentence sentence;
    final Profile profile;
    final Set<String> roots;
    final Denials denials;
    final Opposites opposites;
    /** Numbers, sums and quantities, and what they are of. */
    final List<Measure> numbers;

    /** Values of the days that it names. */
    final Set<String> days = new HashSet<>();
    /** 1 when the first word of yes or no is a yes, -1 when it is a no, 0 without such a word. */
    final int polarity;

    /** Whether it says something that may turn out wrong: a value, a yes or no, or two words of meaning,
     * and no mere request. */
    final boolean claims;

    final boolean refuses;
    final boolean grants;
    final boolean affirms;
    /** States of the matter that it claims or denies, see {@link States}. */
    final long states;
    /** Whether it holds under a condition only. */
    final boolean conditional;
    /** Whether it tells what will be, and not what is or was. */
    final boolean foresees;
    /** Whether it tells what was, and not that it changed. */
    final boolean happened;
    /** Whether it tells how things stand for now. */
    final boolean forNow;
    /** Whether it asks. */
    final boolean asks;
    /** Numbers of orders, tickets and articles that it names. */
    private final Set<String> subjects = new HashSet<>();

    Statement(Profile profile, Sentence sentence) {
        this.profile = profile;
        this.sentence = sentence;
        this.roots = profile.reply.roots(sentence);
        var tokens = tokens();
        this.denials = new Denials(tokens);
        this.opposites = new Opposites(profile.reply.content(sentence), tokens);
        this.numbers = Measure.of(profile.reply, sentence, NUMBERS);
        this.polarity = polarity();
        this.refuses = sentence.has(Tag.REFUSE) || sentence.has(Tag.VAGUE_REFUSAL);
        this.affirms = sentence.has(Tag.VAGUE_REFUSAL) || sentence.has(Tag.RULE);
        this.grants = !sentence.has(Tag.REFUSE) && Acts.any(sentence);
        this.states = States.of(profile.reply, sentence);
        this.claims = (roots.size() > 1 || polarity != 0 || !sentence.slots().isEmpty())
                && (!Asking.isAskBack(sentence) || states != 0)
                && !isStock();
        this.conditional = sentence.has(Tag.CONDITION);
        this.foresees = foresees(tokens);
        this.happened = !sentence.has(Tag.NEWS) && tokens.stream().anyMatch(Statement::isPast);
        this.forNow = tokens.stream().anyMatch(t -> FOR_NOW.contains(t.form()));
        this.asks = tokens.getLast().isMark('?');
        sentence.slots().forEach(this::name);
    }

    private void name(Slot slot) {
        if (slot.kind() == SlotKind.DATE) {
            days.add(slot.value());
        }
        if (isSubject(slot)) {
            subjects.add(slot.value());
        }
    }

    private static boolean isPast(Token token) {
        return Verbs.isPast(token) || Verbs.isParticiple(token.form()) || PAST.contains(token.form());
    }

    private static boolean isSubject(Slot slot) {
        return SUBJECTS.contains(slot.kind())
                || slot.kind() == SlotKind.NUMBER
                        && (slot.value().indexOf('-') > 0 || slot.value().length() > LONG);
    }

    /** Whether both name what they are about, and not the same. */
    boolean isOfOther(Statement other) {
        return !subjects.isEmpty() && !other.subjects.isEmpty() && Similarity.shared(subjects, other.subjects) == 0;
    }

    /** Whether it leaves room: it holds under a condition or for now, or tells what is to come. */
    boolean isOpen() {
        return conditional || foresees || forNow;
    }

    /** Whether it holds a phrase that is meant for everybody: your request was taken in. */
    boolean isStock() {
        return sentence.has(Tag.ACKNOWLEDGE) || sentence.has(Tag.VAGUE_TIME) && denials.done.isEmpty();
    }

    boolean opensWithYes() {
        return Verbs.isYes(tokens().getFirst().form());
    }

    private boolean foresees(List<Token> tokens) {
        boolean future = sentence.has(Tag.PROMISE)
                || sentence.has(Tag.DEFER)
                || tokens.stream().anyMatch(t -> Verbs.isFuture(t) || t.form().startsWith("буд"));
        return future && tokens.stream().noneMatch(Verbs::isPast);
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

    /** Whether it denies a word that the other claims. */
    boolean denies(Statement other) {
        for (var root : denials.denied) {
            if (other.roots.contains(root) && !other.denials.denied.contains(root)) {
                return true;
            }
        }
        return false;
    }

    int shared(Statement other) {
        return Similarity.shared(roots, other.roots);
    }

    Span span() {
        return profile.reply.span(sentence);
    }
}
