package dovod.lib.replycheck;

import static dovod.lib.replycheck.Sense.AGAINST;
import static dovod.lib.replycheck.Sense.FOR;

/** What speaks for or against a reply settling a question. */
enum SettlementCue implements Cue {
    SUBSTANTIVE("ответ по существу", "the reply has substance"),
    CANNED(AGAINST, "текст из заготовки", "the text is canned"),
    ONLY_PENDING("это единственный открытый вопрос", "this is the only open question"),
    PENDING("", ""),
    JUST_ASKED("вопрос задан прямо перед ответом", "it was asked just before the reply"),
    REPLIES_SINCE("", ""),
    TOPIC_IN_SENTENCE("в предложении говорится о том же", "a sentence speaks of the same"),
    TOPIC_IN_REPLY("", ""),
    NO_TOPIC(AGAINST, "о предмете вопроса ни слова", "not a word about what was asked"),
    NO_TOPIC_AMONG_MANY(AGAINST, "отвечает на другой вопрос", "it answers another question"),
    BEST_FOR_OTHER("", ""),
    CLAIMED("ему отвечает отдельное предложение", "a sentence of its own answers it"),
    LEFT_OVER(AGAINST, "ответы даны на другие вопросы", "the answers given are to other questions"),
    FREE_EVIDENCE("", ""),
    LEFT_OVER_AMONG_MANY("", ""),
    DIRECT_POLAR("прямо сказано да или нет", "a plain yes or no"),
    SHORT_AND_ONLY("", ""),
    ACT_DONE("сделано то, о чём просили", "what was asked for is done"),
    OTHER_ACT(AGAINST, "сделано другое", "something else is done"),
    DEFERS(AGAINST, "решение отложено", "the decision is put off"),
    DEFERS_ACT("", ""),
    REACTION_NAMES_TOPIC(AGAINST, "после ответа снова о том же", "the same is raised after the reply"),
    NEWER_ASKED(AGAINST, "ответ на более новый вопрос", "the reply is to a newer question"),
    NEWER_ASKED_NO_TOPIC("", ""),
    FOCUS("собеседник напомнил об этом вопросе", "the asker reminded of this question"),
    FOCUS_ON_OTHER(AGAINST, "собеседник перед этим говорил о другом", "the asker spoke of another thing just before"),
    SENTENCE_DEFERS(AGAINST, "по этому вопросу решение отложено", "on this the decision is put off"),
    SENTENCE_GENERAL(AGAINST, "сказано общими словами", "it is said in general terms"),
    GENERAL_CAUSE("", ""),
    SENTENCE_ASKS("", ""),
    EVIDENCE_IN_SENTENCE("есть ответ ожидаемого вида", "there is an answer of the kind expected"),
    EVIDENCE_IN_REPLY("", ""),
    NO_EVIDENCE(AGAINST, "нет ответа ожидаемого вида", "there is no answer of the kind expected"),
    DATE_EVIDENCE("названа дата или срок", "a date or term is named"),
    SUM_EVIDENCE("названо число", "a number is named"),
    CAUSE_EVIDENCE("названа причина", "a cause is named"),
    BASIS_EVIDENCE("названо основание", "a basis is named"),
    PLACE_EVIDENCE("названо место", "a place is named"),
    PERSON_EVIDENCE("названо, кто", "it is named who"),
    MANNER_EVIDENCE("сказано, как сделать", "it is said how"),
    YES_NO_EVIDENCE("сказано да или нет", "it is said yes or no"),
    ACT_EVIDENCE("просьба выполнена", "the request is met"),
    DATE_MISSING(AGAINST, "дата не названа", "no date is named"),
    SUM_MISSING(AGAINST, "число не названо", "no number is named"),
    CAUSE_MISSING(AGAINST, "причина не названа", "no cause is named"),
    ACT_MISSING("", ""),
    ACT_UNMET_AMONG_ACTS("", ""),
    KIND_DATE("", ""),
    KIND_SUM("", ""),
    KIND_CAUSE("", ""),
    KIND_ACT("", ""),
    KIND_YES_NO("", ""),
    ACT_REFUSED("просьба отклонена", "the request is refused"),
    REFUSED_WITH_CAUSE("отказ с причиной", "a refusal with its cause"),
    REFUSED_WITHOUT_CAUSE(AGAINST, "отказ без причины", "a refusal without a cause"),
    NEW_FACTS("есть новые факты", "there are new facts"),
    ADDED_WORDS("сообщает новое", "it tells something new"),
    ECHO_SHARE(AGAINST, "повторяет слова вопроса", "it repeats the words of the question"),
    ASKS_BACK(AGAINST, "просит прислать данные", "it asks for data"),
    REDIRECTS(AGAINST, "отправляет в другое место", "it sends elsewhere"),
    SELF_HELP(AGAINST, "отправляет читать справку", "it sends to the help pages"),
    SAYS_ANSWERED(AGAINST, "говорит, что ответ уже был", "it says it was answered already"),
    ACKNOWLEDGES(AGAINST, "принято, передано, ждите", "received, passed on, wait"),
    GENERAL(AGAINST, "говорит общими словами", "it speaks in general terms"),
    VAGUE_TIME(AGAINST, "срок не назван", "no date is named"),
    VAGUE_REFUSAL(AGAINST, "отказывает общими словами", "it refuses in general terms"),
    DEFERRED(AGAINST, "обещает ответить позже", "it promises to answer later"),
    NOT_YET(AGAINST, "пока не решено", "it is not decided yet"),
    THANKED_AFTER("после ответа благодарят", "thanks came after the reply"),
    COMPLAINED_AFTER(AGAINST, "после ответа жалуются", "a complaint came after the reply"),
    ASKED_AGAIN_AFTER(AGAINST, "после ответа спросили снова", "it was asked again after the reply"),
    SILENCE_AFTER("", ""),
    NEW_QUESTION_AFTER("", ""),
    SHORT_REPLY("", ""),
    SENTENCES_PER_QUESTION("", "");

    private final Sense sense;
    private final Reason words;

    SettlementCue(String russian, String english) {
        this(FOR, russian, english);
    }

    SettlementCue(Sense sense, String russian, String english) {
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
