package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.SlotKind;
import dovod.lib.replycheck.text.Tag;
import dovod.lib.replycheck.text.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Positive evidence in a sentence of a reply for an answer of the kind expected. */
final class Evidence {

    private static final Set<SlotKind> WHEN = EnumSet.of(SlotKind.DATE, SlotKind.TERM, SlotKind.TIME);
    private static final Set<SlotKind> MUCH =
            EnumSet.of(SlotKind.MONEY, SlotKind.QUANTITY, SlotKind.NUMBER, SlotKind.TERM);
    private static final Set<SlotKind> BASIS = EnumSet.of(SlotKind.CLAUSE);
    private static final Set<String> PLACE_WORDS =
            Set.of("в", "на", "под", "за", "у", "из", "через", "in", "at", "on", "under");
    private static final Set<String> PERSONS = Set.of(
            "пользовател",
            "сотрудник",
            "покупател",
            "оператор",
            "курьер",
            "перевозчик",
            "бригад",
            "подрядчик",
            "продавец",
            "склад",
            "систем",
            "автомат",
            "менеджер",
            "водител",
            "банк",
            "коллег",
            "вы",
            "мы",
            "сами",
            "user",
            "buyer",
            "courier",
            "warehous",
            "system");
    private static final Set<String> NEEDS =
            Set.of("нужно", "надо", "нужны", "нужен", "достаточно", "можно", "need", "can");

    private final Ask ask;
    private final Profile profile;

    Evidence(Ask ask, Profile profile) {
        this.ask = ask;
        this.profile = profile;
    }

    boolean in(Sentence sentence) {
        return switch (ask.kind()) {
            case DATE -> hasNew(sentence, WHEN);
            case SUM -> hasNew(sentence, MUCH) || counts(sentence);
            case CAUSE ->
                !sentence.has(Tag.CAUSE_UNTOLD)
                        && (sentence.has(Tag.CAUSE) || sentence.has(Tag.MISTAKE) || explains(sentence));
            case BASIS ->
                hasNew(sentence, BASIS)
                        || sentence.has(Tag.MISTAKE)
                        || sentence.has(Tag.CAUSE) && sentence.has(Tag.RULE);
            case PLACE -> isPlace(sentence);
            case PERSON -> sentence.has(SlotKind.NAME) || any(sentence, t -> PERSONS.contains(t.stem()));
            case MANNER -> isInstruction(sentence);
            case YES_NO -> isPolar(sentence) || isReasserted(sentence) || Acts.match(ask, sentence);
            case ACT -> isDone(sentence) || sentence.has(Tag.REFUSE);
            case CHOICE, FACT -> !profile.facts(sentence).isEmpty() || added(sentence) > 1;
        };
    }

    private List<Token> tokens(Sentence sentence) {
        return profile.reply.tokens(sentence);
    }

    private boolean any(Sentence sentence, Predicate<Token> wanted) {
        for (var token : tokens(sentence)) {
            if (wanted.test(token)) {
                return true;
            }
        }
        return false;
    }

    /** A value of one of the kinds that the asker has not named himself. */
    private boolean hasNew(Sentence sentence, Set<SlotKind> kinds) {
        for (var slot : sentence.slots()) {
            if (kinds.contains(slot.kind()) && !profile.heardValues.contains(slot.value())) {
                return true;
            }
        }
        return false;
    }

    private boolean counts(Sentence sentence) {
        return any(
                sentence,
                t -> t.form().equals("все")
                        || t.form().startsWith("бесплатн")
                        || t.form().startsWith("ноль"));
    }

    /** Something new is said after a colon or a dash. */
    private boolean explains(Sentence sentence) {
        var tokens = tokens(sentence);
        for (int i = 1; i < tokens.size() - 2; i++) {
            if (tokens.get(i).isMark(':') || tokens.get(i).isMark('—')) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlace(Sentence sentence) {
        var tokens = tokens(sentence);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (PLACE_WORDS.contains(tokens.get(i).form())
                    && tokens.get(i + 1).isText()
                    && !profile.heard.contains(tokens.get(i + 1).stem())) {
                return true;
            }
        }
        return sentence.has(Tag.REFUND) || sentence.has(Tag.SEND);
    }

    private boolean isInstruction(Sentence sentence) {
        return sentence.has(Tag.FIX) || any(sentence, t -> Verbs.isImperative(t) || NEEDS.contains(t.form()));
    }

    private boolean isPolar(Sentence sentence) {
        return sentence.has(Tag.REFUSE) || sentence.has(Tag.CONFIRM) || any(sentence, Verbs::isPolar);
    }

    /** A word of the question comes back, with or without "not". */
    private boolean isReasserted(Sentence sentence) {
        return Similarity.shared(ask.content(), profile.reply.content(sentence)) > 0;
    }

    private boolean isDone(Sentence sentence) {
        return Acts.match(ask, sentence) || Acts.any(sentence);
    }

    private int added(Sentence sentence) {
        var content = profile.reply.content(sentence);
        return content.size() - Similarity.shared(content, profile.heard);
    }
}
