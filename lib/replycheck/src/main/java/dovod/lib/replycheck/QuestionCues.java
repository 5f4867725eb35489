package dovod.lib.replycheck;

import static dovod.lib.replycheck.QuestionCue.*;

import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.Tag;
import dovod.lib.replycheck.text.Token;
import java.util.List;
import java.util.Set;

/** Gathers the cues of one stretch of text. */
final class QuestionCues {

    private static final Set<Tag> QUESTION_WORDS = java.util.EnumSet.range(Tag.WH_WHEN, Tag.WHAT_TO_DO);
    private static final Set<String> FIRST_PERSON_WORDS = Set.of("я", "мы", "мне", "нам", "i", "we");
    private static final Set<String> SECOND_PERSON_WORDS =
            Set.of("вы", "вас", "вам", "ваш", "ваша", "ваши", "you", "your");
    private static final int SHORT = 2;
    private static final int LONG_WORDS = 14;

    private final Ask ask;
    private final Dossier dossier;
    private final List<Ask> asked;
    private final Cues<QuestionCue> cues = new Cues<>(QuestionCue.class);
    private final List<Token> tokens;
    /** Whether the asker has had no reply yet to anything he wrote. */
    private final boolean first;

    private QuestionCues(Ask ask, Dossier dossier, List<Ask> asked) {
        this.ask = ask;
        this.dossier = dossier;
        this.asked = asked;
        this.tokens = ask.reading().text().tokens();
        this.first = !dossier.isReplied(ask.reading().position());
    }

    /** The cues of a stretch, given the questions found before it. */
    static Cues<QuestionCue> of(Ask ask, Dossier dossier, List<Ask> asked) {
        return new QuestionCues(ask, dossier, asked).gather();
    }

    private Cues<QuestionCue> gather() {
        form();
        verbs();
        place();
        before();
        size();
        tone();
        repetition();
        return cues;
    }

    private void form() {
        boolean word = ask.tags().stream().anyMatch(QUESTION_WORDS::contains);
        boolean opens =
                tokens.get(ask.trigger()).start() == tokens.get(firstText()).start()
                        && hasAt(ask.trigger(), QUESTION_WORDS);
        boolean weak = word
                && ask.has(Tag.WH_WHAT)
                && ask.tags().stream().noneMatch(t -> t != Tag.WH_WHAT && QUESTION_WORDS.contains(t));
        cues.set(MARKED, ask.marked());
        cues.set(OPENS_WITH_QUESTION_WORD, opens && !weak);
        cues.set(HOLDS_QUESTION_WORD, word && !weak);
        cues.set(WEAK_QUESTION_WORD, weak);
        cues.set(MARKED_QUESTION_WORD, word && ask.marked());
        cues.set(IF_PARTICLE, ask.has(Tag.IF_PARTICLE));
        cues.set(OPENS_WITH_IF, ask.has(Tag.IF_PARTICLE) && hasAt(firstText(), Set.of(Tag.IF_PARTICLE)));
        cues.set(WHAT_TO_DO, ask.has(Tag.WHAT_TO_DO));
        cues.set(UNMARKED_MIDDLE_WORD, word && !opens && !ask.marked());
        cues.set(EITHER_OR, ask.marked() && holds(Set.of("или", "or")));
    }

    private void verbs() {
        boolean verb = ask.has(Tag.DO) || ask.has(Tag.TELL);
        cues.set(TELLS, ask.has(Tag.TELL));
        cues.set(ORDERS, ask.has(Tag.DO));
        var trigger = tokens.get(ask.trigger()).form();
        boolean imperative = Verbs.isImperative(trigger);
        cues.set(IMPERATIVE_FORM, imperative);
        cues.set(SECOND_PERSON_VERB, !imperative && trigger.endsWith("те"));
        cues.set(LATER_IMPERATIVE, !first && imperative && ask.trigger() == firstText());
        cues.set(WISH_INFINITIVE, ask.has(Tag.WISH) && !imperative && !ask.marked());
        cues.set(ASKS_FOR_CAUSE, ask.has(Tag.ASKED_CAUSE) || ask.has(Tag.ASKED_PERSON));
        cues.set(OPENS_WITH_IMPERATIVE, verb && ask.trigger() == firstText());
        cues.set(DEMANDS, ask.has(Tag.DEMAND));
        cues.set(WISHES, ask.has(Tag.WISH));
        cues.set(WISH_ONLY, ask.has(Tag.WISH) && !verb && !ask.marked());
        cues.set(CONDITION, tokens.get(firstText()).form().equals("если"));
    }

    private void place() {
        cues.set(FIRST_MESSAGE, first);
        cues.set(LATER_MARKED, !first && ask.marked());
        cues.set(LATER_UNMARKED, !first && !ask.marked());
        cues.set(
                NUMBERED,
                ask.from() > 1
                        && (tokens.get(ask.from() - 1).isMark(')')
                                || tokens.get(ask.from() - 1).isMark('.'))
                        && tokens.get(ask.from() - 2).kind() == dovod.lib.replycheck.text.TokenKind.NUMBER);
        cues.set(
                AFTER_COMMA,
                ask.from() > ask.sentence().from() && tokens.get(ask.from() - 1).isMark(','));
        cues.set(LAST_OF_SENTENCE, ask.to() >= ask.sentence().to() - 1);
        cues.set(
                ONLY_OF_SENTENCE,
                ask.from() == ask.sentence().from()
                        && ask.to() >= ask.sentence().to() - 1);
        cues.set(INSIDE_QUOTES, quoted());
    }

    private void before() {
        var replies = dossier.repliesBefore(ask.reading().position());
        if (!first && !replies.isEmpty()) {
            double stock = replies.getLast().stockShare();
            cues.set(AFTER_STOCK_REPLY, stock);
            cues.set(MARKED_AFTER_STOCK, ask.marked() ? stock : 0);
            cues.set(MARKED_AFTER_REAL, ask.marked() ? 1 - stock : 0);
            boolean few = words() <= 5;
            cues.set(SHORT_AFTER_REAL, ask.marked() && few ? 1 - stock : 0);
            cues.set(SHORT_AFTER_STOCK, ask.marked() && few ? stock : 0);
            cues.set(UNMARKED_AFTER_STOCK, ask.marked() ? 0 : stock);
        }
    }

    private boolean quoted() {
        int depth = 0;
        for (int at = ask.sentence().from(); at < ask.trigger(); at++) {
            depth += tokens.get(at).isMark('«') ? 1 : tokens.get(at).isMark('»') ? -1 : 0;
        }
        return depth > 0;
    }

    private void size() {
        int words = words();
        int content = ask.content().size();
        cues.set(ONE_WORD, words <= 1);
        cues.set(VERY_SHORT, words > 1 && words <= SHORT);
        cues.set(NO_CONTENT, content == 0);
        cues.set(LONG, words > LONG_WORDS);
        cues.set(
                OPENS_WITH_AND_WHAT_ABOUT,
                ask.marked()
                        && words <= 5
                        && tokens.get(ask.sentence().from()).form().equals("а"));
        cues.set(
                NAMES_VALUE,
                ask.sentence().slots().stream().anyMatch(s -> s.from() >= ask.from() && s.to() <= ask.to()));
    }

    private void tone() {
        Sentence sentence = ask.sentence();
        cues.set(RHETORICAL, ask.has(Tag.RHETORICAL));
        cues.set(RHETORICAL_IN_SENTENCE, sentence.has(Tag.RHETORICAL));
        cues.set(REPORTED, isReported());
        cues.set(GIVES, ask.has(Tag.GIVEN));
        cues.set(COMPLAINS, sentence.has(Tag.DISSATISFIED));
        cues.set(QuestionCue.THANKS, sentence.has(Tag.SATISFIED));
        cues.set(EXCLAIMS, lastSign('!'));
        cues.set(OPENS_WITH_YOU, tokens.get(firstText()).form().equals("вы"));
        cues.set(FIRST_PERSON, holds(FIRST_PERSON_WORDS));
        cues.set(SECOND_PERSON, holds(SECOND_PERSON_WORDS));
        cues.set(NEGATED, holds(Set.of("не", "not", "n't")));
        cues.set(PAST_TENSE, pastTense());
    }

    /** Another's words come before the trigger. */
    private boolean isReported() {
        return ask.sentence().hits().stream().anyMatch(h -> h.tag() == Tag.REPORTED && h.from() < ask.trigger());
    }

    private void repetition() {
        var content = ask.content();
        double question = 0;
        for (var earlier : asked) {
            if (earlier.reading().position() < ask.reading().position()) {
                question = Math.max(question, Similarity.covered(content, earlier.content()));
            }
        }
        double text = 0;
        for (var earlier : dossier.askedBefore(ask.reading().position())) {
            text = Math.max(text, Similarity.covered(content, earlier.content()));
        }
        boolean listed = Ordinals.mark(ask.reading().tokens(ask.sentence())) > 0;
        if (!listed && Ordinals.referred(ask.reading(), ask.sentence(), asked) != null) {
            question = 1;
            text = 1;
        }
        cues.set(REPEATS_QUESTION, question);
        cues.set(REPEATS_UNMARKED, ask.marked() ? 0 : question);
        cues.set(REPEATS_TEXT, text);
        cues.set(REPEATS_TEXT_SHORT, content.size() <= SHORT ? text : 0);
        cues.set(SAYS_AGAIN, !asked.isEmpty() && saysAgain());
    }

    private boolean saysAgain() {
        for (int at = ask.sentence().from(); at < ask.trigger(); at++) {
            var stem = tokens.get(at).stem();
            if (stem.startsWith("повтор") || stem.equals("again")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAt(int token, Set<Tag> tags) {
        for (var hit : ask.sentence().hits()) {
            if (hit.from() == token && tags.contains(hit.tag())) {
                return true;
            }
        }
        return false;
    }

    private int firstText() {
        int at = ask.from();
        while (at < ask.to() - 1 && !tokens.get(at).isText()) {
            at++;
        }
        return at;
    }

    private int words() {
        int words = 0;
        for (int at = ask.from(); at < ask.to(); at++) {
            words += tokens.get(at).isText() ? 1 : 0;
        }
        return words;
    }

    private boolean holds(Set<String> forms) {
        for (int at = ask.from(); at < ask.to(); at++) {
            if (forms.contains(tokens.get(at).form())) {
                return true;
            }
        }
        return false;
    }

    private boolean pastTense() {
        for (int at = ask.from(); at < ask.to(); at++) {
            var form = tokens.get(at).form();
            if (form.length() > 4 && (form.endsWith("ли") || form.endsWith("лось") || form.endsWith("лись"))) {
                return true;
            }
        }
        return false;
    }

    private boolean lastSign(char sign) {
        for (int at = ask.sentence().to() - 1;
                at >= ask.sentence().from() && !tokens.get(at).isText();
                at--) {
            if (tokens.get(at).isMark(sign)) {
                return true;
            }
        }
        return false;
    }
}
