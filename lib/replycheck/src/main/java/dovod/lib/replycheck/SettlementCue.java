package dovod.lib.replycheck;

import static dovod.lib.replycheck.Sign.SILENT;
import static dovod.lib.replycheck.Sign.against;
import static dovod.lib.replycheck.Sign.towards;

/** What speaks for or against a reply settling a question. */
enum SettlementCue implements Cue {
    SUBSTANTIVE(towards("ответ по существу", "the reply has substance")),
    CANNED(against("текст из заготовки", "the text is canned")),
    ONLY_PENDING(towards("это единственный открытый вопрос", "this is the only open question")),
    PENDING(SILENT),
    JUST_ASKED(towards("вопрос задан прямо перед ответом", "it was asked just before the reply")),
    REPLIES_SINCE(SILENT),
    TOPIC_IN_SENTENCE(towards("в предложении говорится о том же", "a sentence speaks of the same")),
    TOPIC_IN_REPLY(SILENT),
    NO_TOPIC(against("о предмете вопроса ни слова", "not a word about what was asked")),
    NO_TOPIC_AMONG_MANY(against("отвечает на другой вопрос", "it answers another question")),
    BEST_FOR_OTHER(SILENT),
    CLAIMED(towards("ему отвечает отдельное предложение", "a sentence of its own answers it")),
    LEFT_OVER(against("ответы даны на другие вопросы", "the answers given are to other questions")),
    FREE_EVIDENCE(SILENT),
    LEFT_OVER_AMONG_MANY(SILENT),
    DIRECT_POLAR(towards("прямо сказано да или нет", "a plain yes or no")),
    SHORT_AND_ONLY(SILENT),
    ACT_DONE(towards("сделано то, о чём просили", "what was asked for is done")),
    OTHER_ACT(against("сделано другое", "something else is done")),
    DEFERS(against("решение отложено", "the decision is put off")),
    DEFERS_ACT(SILENT),
    REACTION_NAMES_TOPIC(against("после ответа снова о том же", "the same is raised after the reply")),
    NEWER_ASKED(against("ответ на более новый вопрос", "the reply is to a newer question")),
    NEWER_ASKED_NO_TOPIC(SILENT),
    FOCUS(towards("собеседник напомнил об этом вопросе", "the asker reminded of this question")),
    FOCUS_ON_OTHER(against("собеседник перед этим говорил о другом", "the asker spoke of another thing just before")),
    SENTENCE_DEFERS(against("по этому вопросу решение отложено", "on this the decision is put off")),
    SENTENCE_GENERAL(against("сказано общими словами", "it is said in general terms")),
    GENERAL_CAUSE(SILENT),
    SENTENCE_ASKS(SILENT),
    EVIDENCE_IN_SENTENCE(towards("есть ответ ожидаемого вида", "there is an answer of the kind expected")),
    EVIDENCE_IN_REPLY(SILENT),
    NO_EVIDENCE(against("нет ответа ожидаемого вида", "there is no answer of the kind expected")),
    DATE_EVIDENCE(towards("названа дата или срок", "a date or term is named")),
    SUM_EVIDENCE(towards("названо число", "a number is named")),
    CAUSE_EVIDENCE(towards("названа причина", "a cause is named")),
    BASIS_EVIDENCE(towards("названо основание", "a basis is named")),
    PLACE_EVIDENCE(towards("названо место", "a place is named")),
    PERSON_EVIDENCE(towards("названо, кто", "it is named who")),
    MANNER_EVIDENCE(towards("сказано, как сделать", "it is said how")),
    YES_NO_EVIDENCE(towards("сказано да или нет", "it is said yes or no")),
    ACT_EVIDENCE(towards("просьба выполнена", "the request is met")),
    DATE_MISSING(against("дата не названа", "no date is named")),
    SUM_MISSING(against("число не названо", "no number is named")),
    CAUSE_MISSING(against("причина не названа", "no cause is named")),
    ACT_MISSING(SILENT),
    ACT_UNMET_AMONG_ACTS(SILENT),
    KIND_DATE(SILENT),
    KIND_SUM(SILENT),
    KIND_CAUSE(SILENT),
    KIND_ACT(SILENT),
    KIND_YES_NO(SILENT),
    ACT_REFUSED(towards("просьба отклонена", "the request is refused")),
    REFUSED_WITH_CAUSE(towards("отказ с причиной", "a refusal with its cause")),
    REFUSED_WITHOUT_CAUSE(against("отказ без причины", "a refusal without a cause")),
    NEW_FACTS(towards("есть новые факты", "there are new facts")),
    ADDED_WORDS(towards("сообщает новое", "it tells something new")),
    ECHO_SHARE(against("повторяет слова вопроса", "it repeats the words of the question")),
    ASKS_BACK(against("просит прислать данные", "it asks for data")),
    REDIRECTS(against("отправляет в другое место", "it sends elsewhere")),
    SELF_HELP(against("отправляет читать справку", "it sends to the help pages")),
    SAYS_ANSWERED(against("говорит, что ответ уже был", "it says it was answered already")),
    ACKNOWLEDGES(against("принято, передано, ждите", "received, passed on, wait")),
    GENERAL(against("говорит общими словами", "it speaks in general terms")),
    VAGUE_TIME(against("срок не назван", "no date is named")),
    VAGUE_REFUSAL(against("отказывает общими словами", "it refuses in general terms")),
    DEFERRED(against("обещает ответить позже", "it promises to answer later")),
    NOT_YET(against("пока не решено", "it is not decided yet")),
    THANKED_AFTER(towards("после ответа благодарят", "thanks came after the reply")),
    COMPLAINED_AFTER(against("после ответа жалуются", "a complaint came after the reply")),
    ASKED_AGAIN_AFTER(against("после ответа спросили снова", "it was asked again after the reply")),
    SILENCE_AFTER(SILENT),
    NEW_QUESTION_AFTER(SILENT),
    SHORT_REPLY(SILENT),
    SENTENCES_PER_QUESTION(SILENT);

    private final Sign sign;

    SettlementCue(Sign sign) {
        this.sign = sign;
    }

    @Override
    public Sign sign() {
        return sign;
    }
}
