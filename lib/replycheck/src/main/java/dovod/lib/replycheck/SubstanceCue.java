package dovod.lib.replycheck;

import static dovod.lib.replycheck.Sense.AGAINST;
import static dovod.lib.replycheck.Sense.FOR;

/** What speaks for or against a reply bearing a fact, decision, reason or dated commitment. */
enum SubstanceCue implements Cue {
    CANNED("", ""),
    CANNED_WITHOUT_FACTS(AGAINST, "текст из заготовки", "the text is canned"),
    NEW_FACTS("называет новые факты", "it names new facts"),
    OWN_FACTS("", ""),
    NO_FACTS(AGAINST, "ни одного нового факта", "not a single new fact"),
    NAMES_DATE("называет дату или срок", "it names a date or term"),
    NAMES_MONEY("называет сумму", "it names a sum"),
    ADDED_WORDS("сообщает то, чего не было в вопросе", "it tells what was not in the question"),
    ECHOED_WORDS("говорит о предмете вопроса", "it speaks of what was asked about"),
    ECHO_SHARE(AGAINST, "повторяет слова вопроса", "it repeats the words of the question"),
    STOCK_SHARE(AGAINST, "состоит из общих фраз", "it consists of stock phrases"),
    COURTESY_ONLY(AGAINST, "только вежливые слова", "courtesy only"),
    DECISION("сообщает решение или действие", "it tells a decision or act"),
    REFUSAL("отказывает", "it refuses"),
    REFUSAL_WITH_CAUSE("отказывает и называет причину", "it refuses and names the cause"),
    CAUSE("называет причину", "it names a cause"),
    CONFIRMS("подтверждает обстоятельства", "it confirms the circumstances"),
    DONE("говорит, что сделано", "it says what was done"),
    ADVICE("говорит, что сделать", "it says what to do"),
    POLAR("прямо отвечает да или нет", "it says yes or no"),
    ASKS_BACK(AGAINST, "только просит прислать данные", "it only asks for data"),
    ACKNOWLEDGES(AGAINST, "принято, передано, ждите", "received, passed on, wait"),
    PROMISE_WITH_DATE("обещает к дате", "it promises by a date"),
    REDIRECTS(AGAINST, "отправляет в другое место", "it sends elsewhere"),
    SELF_HELP(AGAINST, "отправляет читать справку", "it sends to the help pages"),
    SAYS_ANSWERED(AGAINST, "говорит, что ответ уже был", "it says it was answered already"),
    CLOSES(AGAINST, "закрывает обращение", "it closes the conversation"),
    GENERAL(AGAINST, "говорит общими словами", "it speaks in general terms"),
    VAGUE_REFUSAL(AGAINST, "отказывает общими словами", "it refuses in general terms"),
    RULE("", ""),
    BOAST(AGAINST, "говорит о себе", "it speaks of itself"),
    SHORT("", ""),
    VERY_SHORT("", ""),
    IMPERSONAL(AGAINST, "говорит безлично: рассматривается, отображаются", "it speaks impersonally"),
    ANAPHORA("говорит «он», «она», «тогда» о том, что уже названо", "it says he, it, then of what was named"),
    ONLY_QUESTIONS(AGAINST, "только спрашивает", "it only asks"),
    QUESTION_PENDING("", ""),
    NOTHING_ASKED(AGAINST, "вопросов перед ответом не было", "nothing had been asked"),
    SOUNDS_SUBSTANTIVE("сказано об одном случае", "it is worded about one case"),
    SOUNDS_EMPTY(AGAINST, "сказано так, как говорят всем", "it is worded as for everybody"),
    LIKE_EMPTY_BEFORE(
            AGAINST, "повторяет пустой ответ этой переписки", "it repeats an empty reply of this conversation");

    private final Sense sense;
    private final Reason words;

    SubstanceCue(String russian, String english) {
        this(FOR, russian, english);
    }

    SubstanceCue(Sense sense, String russian, String english) {
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
