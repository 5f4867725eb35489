package dovod.lib.replycheck;

import static dovod.lib.replycheck.Sign.SILENT;
import static dovod.lib.replycheck.Sign.against;
import static dovod.lib.replycheck.Sign.towards;

/** What speaks for or against two replies excluding each other. */
enum ContradictionCue implements Cue {
    REFUSAL_THEN_GRANT(towards("сначала отказ, потом согласие", "first a refusal, then a grant")),
    CORRECT_THEN_UNDONE(towards("сначала «всё верно», потом отмена", "first it was correct, then it is undone")),
    GRANT_THEN_REFUSAL(towards("сначала сделано, потом невозможно", "first it was done, then it is impossible")),
    DENIES(towards("отрицает сказанное", "it denies what was said")),
    DENIES_SHARED(towards("отрицает то, о чём говорил прежний ответ", "it denies what the earlier reply spoke of")),
    OTHER_CAUSE(towards("названа другая причина", "another cause is named")),
    EARLIER_ASKED(against("прежний ответ спрашивал, и ему ответили", "the earlier reply asked, and was answered")),
    GRANTS_AFTER_CANNED_REFUSAL(SILENT),
    COUNTERED_SUBSTANCE(towards("после возражения сказано иное", "after the objection something else is said")),
    COUNTERED_AND_APOLOGY(towards("после возражения извинились", "an apology came after the objection")),
    NEXT_REPLY(SILENT),
    COUNTERED_CONFIRMS(SILENT),
    OPPOSITE_WORDS(towards("сказано противоположное", "the opposite is said")),
    OTHER_NUMBER(towards("для того же названо другое число", "another number is named for the same thing")),
    OTHER_DATE(towards("для того же названа другая дата", "another date is named for the same thing")),
    ADMITS_MISTAKE(towards("признаёт ошибку прежнего ответа", "it admits a mistake of the earlier reply")),
    YES_THEN_NO(towards("сначала да, потом нет, или наоборот", "first yes, then no, or the reverse")),
    OPPOSED_ON_TOPIC(SILENT),
    ASKER_OBJECTED(towards("собеседник указал на расхождение", "the asker pointed out the discrepancy")),
    EARLIER_CANNED(SILENT),
    NOW_CANNED(SILENT),
    EARLIER_EMPTY(against("прежний ответ ничего не утверждал", "the earlier reply claimed nothing")),
    NOTHING_OPPOSED(against("ничего несовместимого не сказано", "nothing incompatible is said")),
    BOTH_REFUSE(against("оба раза отказ", "both are refusals")),
    CLAIM_THEN_DENIAL(towards("сначала сказано, потом отрицается", "first it is claimed, then denied")),
    DENIAL_THEN_CLAIM(SILENT),
    STATE_EXCLUDED(towards("после сказанного так быть не могло", "what is said leaves no room for what was said")),
    STATE_EXCLUDED_ON_TOPIC(SILENT),
    STATE_TURNED(SILENT),
    STATE_TURNED_ON_TOPIC(SILENT),
    SIDES_WITH_ASKER(towards("соглашается с возражением", "it agrees with the objection")),
    TAKES_VALUE(towards("называет число из возражения", "it names the number of the objection")),
    OBJECTION_DENIES(SILENT),
    ONLY_ASKED(against("собеседник только спросил", "the asker only asked")),
    ASKER_GAVE(SILENT),
    EARLIER_FORESEES(against("прежний ответ говорил о будущем", "the earlier reply spoke of what was to come")),
    NEWS_WORDS(against("говорит, что что-то изменилось", "it says that something has changed")),
    INCOMPATIBLE(towards("сказаны несовместимые вещи", "incompatible things are said")),
    STATE_EXCLUDED_BARE(SILENT),
    CANNED_BUT_EXCLUDED(SILENT),
    DONE_THEN_NOT(towards("сначала сделано, потом не сделано", "first it was done, then it was not")),
    STILL(SILENT),
    OTHER_AGENT(towards("назван другой виновник", "another is named who did it")),
    ANSWERS_QUESTION(against("отвечает на новый вопрос", "it answers a new question")),
    MISTAKE_ON_TOPIC(SILENT),
    INFERS(against("выводит из нового", "it draws on what it has just learned"));

    private final Sign sign;

    ContradictionCue(Sign sign) {
        this.sign = sign;
    }

    @Override
    public Sign sign() {
        return sign;
    }
}
