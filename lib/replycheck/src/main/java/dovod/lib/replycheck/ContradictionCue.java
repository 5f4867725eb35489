package dovod.lib.replycheck;

import static dovod.lib.replycheck.Sense.AGAINST;
import static dovod.lib.replycheck.Sense.FOR;

/** What speaks for or against two replies excluding each other. */
enum ContradictionCue implements Cue {
    REFUSAL_THEN_GRANT("сначала отказ, потом согласие", "first a refusal, then a grant"),
    CORRECT_THEN_UNDONE("сначала «всё верно», потом отмена", "first it was correct, then it is undone"),
    GRANT_THEN_REFUSAL("сначала сделано, потом невозможно", "first it was done, then it is impossible"),
    GRANT_THEN_REFUSAL_OF_SAME("сделано, а потом то же невозможно", "it was done, then the same is impossible"),
    REFUSAL_THEN_GRANT_OF_SAME("в том же было отказано, а теперь сделано", "the same was refused and is now done"),
    DENIES("отрицает сказанное", "it denies what was said"),
    DENIES_SHARED("отрицает то, о чём говорил прежний ответ", "it denies what the earlier reply spoke of"),
    NOTICED_AFTER("собеседник заметил расхождение", "the asker noticed the discrepancy"),
    NOTICED_BEFORE("", ""),
    OTHER_PREPOSITION("сказано наоборот", "the reverse is said"),
    OTHER_CAUSE("названа другая причина", "another cause is named"),
    EARLIER_ASKED(AGAINST, "прежний ответ спрашивал, и ему ответили", "the earlier reply asked, and was answered"),
    ADVISES(AGAINST, "советует, что делать", "it advises what to do"),
    OTHER_PERSON("назван другой виновник", "another is named who did it"),
    GRANTS_AFTER_CANNED_REFUSAL("", ""),
    COUNTERED("собеседник возразил фактами", "the asker countered with facts"),
    COUNTERED_SUBSTANCE("после возражения сказано иное", "after the objection something else is said"),
    COUNTERED_AND_APOLOGY("после возражения извинились", "an apology came after the objection"),
    SAME_UNIT_OTHER_NUMBER("та же мера, другое число", "the same unit, another number"),
    NEXT_REPLY("", ""),
    EARLIER_DEFERS("", ""),
    COUNTERED_CONFIRMS("", ""),
    ASKER_THANKED("", ""),
    NEGATION_FLIPPED("одно и то же сказано с «не» и без «не»", "the same is said with and without \"not\""),
    OPPOSITE_WORDS("сказаны несовместимые вещи", "incompatible things are said"),
    OTHER_NUMBER("для того же названо другое число", "another number is named for the same thing"),
    OTHER_DATE("для того же названа другая дата", "another date is named for the same thing"),
    ADMITS_MISTAKE("признаёт ошибку прежнего ответа", "it admits a mistake of the earlier reply"),
    SAYS_UPDATE(AGAINST, "говорит, что обстоятельства изменились", "it says that circumstances changed"),
    YES_THEN_NO("сначала да, потом нет, или наоборот", "first yes, then no, or the reverse"),
    SHARED_TOPIC("речь о том же", "both speak of the same"),
    SHARED_IN_SENTENCE("", ""),
    ASKER_OBJECTED("собеседник указал на расхождение", "the asker pointed out the discrepancy"),
    EARLIER_CANNED("", ""),
    NOW_CANNED("", ""),
    EARLIER_WAITS(AGAINST, "тогда ещё разбирались", "then it was still being looked into"),
    EARLIER_EMPTY(AGAINST, "прежний ответ ничего не утверждал", "the earlier reply claimed nothing"),
    SIMILAR(AGAINST, "говорит то же самое", "it says the same"),
    NOTHING_OPPOSED(AGAINST, "ничего несовместимого не сказано", "nothing incompatible is said"),
    EARLIER_STATES("", ""),
    FLIP_ON_TOPIC("", ""),
    MISTAKE_AFTER_STATEMENT("", ""),
    BOTH_REFUSE(AGAINST, "оба раза отказ", "both are refusals"),
    BOTH_GRANT("", "");

    private final Sense sense;
    private final Reason words;

    ContradictionCue(String russian, String english) {
        this(FOR, russian, english);
    }

    ContradictionCue(Sense sense, String russian, String english) {
        this.sense = sense;
        this.words = new Reason(russian, english);
    }

    @Override
    public Sense sense() {
        return sense;
    }

    @Override
    public Reason words() {
        return words;
    }
}
