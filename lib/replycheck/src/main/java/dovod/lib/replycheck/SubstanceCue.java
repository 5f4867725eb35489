package dovod.lib.replycheck;

import static dovod.lib.replycheck.Sign.SILENT;
import static dovod.lib.replycheck.Sign.against;
import static dovod.lib.replycheck.Sign.towards;

/** What speaks for or against a reply bearing a fact, decision, reason or dated commitment. */
enum SubstanceCue implements Cue {
    CANNED(SILENT),
    CANNED_WITHOUT_FACTS(against("текст из заготовки", "the text is canned")),
    NEW_FACTS(towards("называет новые факты", "it names new facts")),
    OWN_FACTS(SILENT),
    NO_FACTS(against("ни одного нового факта", "not a single new fact")),
    NAMES_DATE(towards("называет дату или срок", "it names a date or term")),
    NAMES_MONEY(towards("называет сумму", "it names a sum")),
    ADDED_WORDS(towards("сообщает то, чего не было в вопросе", "it tells what was not in the question")),
    ECHOED_WORDS(towards("говорит о предмете вопроса", "it speaks of what was asked about")),
    ECHO_SHARE(against("повторяет слова вопроса", "it repeats the words of the question")),
    STOCK_SHARE(against("состоит из общих фраз", "it consists of stock phrases")),
    COURTESY_ONLY(against("только вежливые слова", "courtesy only")),
    DECISION(towards("сообщает решение или действие", "it tells a decision or act")),
    REFUSAL(towards("отказывает", "it refuses")),
    REFUSAL_WITH_CAUSE(towards("отказывает и называет причину", "it refuses and names the cause")),
    CAUSE(towards("называет причину", "it names a cause")),
    CONFIRMS(towards("подтверждает обстоятельства", "it confirms the circumstances")),
    DONE(towards("говорит, что сделано", "it says what was done")),
    ADVICE(towards("говорит, что сделать", "it says what to do")),
    POLAR(towards("прямо отвечает да или нет", "it says yes or no")),
    ASKS_BACK(against("только просит прислать данные", "it only asks for data")),
    ACKNOWLEDGES(against("принято, передано, ждите", "received, passed on, wait")),
    PROMISE_WITH_DATE(towards("обещает к дате", "it promises by a date")),
    REDIRECTS(against("отправляет в другое место", "it sends elsewhere")),
    SELF_HELP(against("отправляет читать справку", "it sends to the help pages")),
    SAYS_ANSWERED(against("говорит, что ответ уже был", "it says it was answered already")),
    CLOSES(against("закрывает обращение", "it closes the conversation")),
    GENERAL(against("говорит общими словами", "it speaks in general terms")),
    VAGUE_REFUSAL(against("отказывает общими словами", "it refuses in general terms")),
    RULE(SILENT),
    BOAST(against("говорит о себе", "it speaks of itself")),
    SHORT(SILENT),
    VERY_SHORT(SILENT),
    IMPERSONAL(against("говорит безлично: рассматривается, отображаются", "it speaks impersonally")),
    ANAPHORA(towards("говорит «он», «она», «тогда» о том, что уже названо", "it says he, it, then of what was named")),
    ONLY_QUESTIONS(against("только спрашивает", "it only asks")),
    QUESTION_PENDING(SILENT),
    NOTHING_ASKED(against("вопросов перед ответом не было", "nothing had been asked")),
    SOUNDS_SUBSTANTIVE(towards("сказано об одном случае", "it is worded about one case")),
    SOUNDS_EMPTY(against("сказано так, как говорят всем", "it is worded as for everybody")),
    LIKE_EMPTY_BEFORE(
            against("повторяет пустой ответ этой переписки", "it repeats an empty reply of this conversation"));

    private final Sign sign;

    SubstanceCue(Sign sign) {
        this.sign = sign;
    }

    @Override
    public Sign sign() {
        return sign;
    }
}
