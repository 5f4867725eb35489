package dovod.lib.replycheck;

import static dovod.lib.replycheck.Sign.SILENT;
import static dovod.lib.replycheck.Sign.against;
import static dovod.lib.replycheck.Sign.towards;

/** What speaks for or against a stretch of text being a question. */
enum QuestionCue implements Cue {
    MARKED(towards("есть вопросительный знак", "it has a question mark")),
    OPENS_WITH_QUESTION_WORD(towards("начинается с вопросительного слова", "it opens with a question word")),
    HOLDS_QUESTION_WORD(towards("есть вопросительное слово", "it holds a question word")),
    WEAK_QUESTION_WORD(SILENT),
    MARKED_QUESTION_WORD(towards("вопросительное слово и знак", "a question word and a question mark")),
    IF_PARTICLE(towards("вопрос «ли», «можно»", "it asks whether")),
    OPENS_WITH_IF(SILENT),
    TELLS(towards("просьба сообщить", "a request to tell")),
    ORDERS(towards("просьба сделать", "a request to act")),
    IMPERATIVE_FORM(towards("повелительная форма", "an imperative")),
    OPENS_WITH_IMPERATIVE(SILENT),
    DEMANDS(towards("прошу, требую", "an explicit demand")),
    WISHES(towards("хочу, нужно, жду", "a stated need")),
    WISH_ONLY(SILENT),
    WHAT_TO_DO(towards("спрашивает, что делать", "it asks what to do")),
    NUMBERED(towards("пункт перечня", "an item of a list")),
    SECOND_PERSON_VERB(SILENT),
    LATER_IMPERATIVE(SILENT),
    WISH_INFINITIVE(SILENT),
    ASKS_FOR_CAUSE(towards("спрашивает о причине", "it asks for the cause")),
    UNMARKED_MIDDLE_WORD(SILENT),
    AFTER_STOCK_REPLY(SILENT),
    MARKED_AFTER_STOCK(against("короткий возглас после отписки", "an outburst after a canned reply")),
    MARKED_AFTER_REAL(towards("новый вопрос после ответа", "a new question after an answer")),
    UNMARKED_AFTER_STOCK(SILENT),
    EITHER_OR(SILENT),
    SHORT_AFTER_REAL(towards("короткий вопрос вдогонку", "a short question that follows up")),
    SHORT_AFTER_STOCK(SILENT),
    OPENS_WITH_YOU(SILENT),
    FIRST_MESSAGE(towards("первое сообщение", "it stands in the first message")),
    LATER_MARKED(SILENT),
    LATER_UNMARKED(SILENT),
    OPENS_WITH_AND_WHAT_ABOUT(towards("короткое продолжение «а ...?»", "a short follow-up")),
    VERY_SHORT(against("слишком коротко", "too short")),
    ONE_WORD(against("одно слово", "a single word")),
    NO_CONTENT(SILENT),
    LONG(SILENT),
    RHETORICAL(against("риторический вопрос", "a rhetorical question")),
    RHETORICAL_IN_SENTENCE(against("риторическое предложение", "a rhetorical sentence")),
    REPORTED(against("чужие слова", "reported speech")),
    AFTER_COMMA(against("придаточная часть", "a subordinate clause")),
    CONDITION(SILENT),
    GIVES(against("сообщает, что прислано", "it says what was sent")),
    COMPLAINS(against("жалоба на ответ", "a complaint about the reply")),
    THANKS(against("благодарность", "thanks")),
    EXCLAIMS(against("восклицание", "an exclamation")),
    FIRST_PERSON(SILENT),
    SECOND_PERSON(SILENT),
    REPEATS_QUESTION(against("повторяет заданный вопрос", "it repeats a question asked before")),
    REPEATS_UNMARKED(SILENT),
    REPEATS_TEXT(SILENT),
    REPEATS_TEXT_SHORT(SILENT),
    SAYS_AGAIN(against("говорит, что повторяет", "it says that it repeats")),
    NEGATED(SILENT),
    PAST_TENSE(SILENT),
    INSIDE_QUOTES(against("в кавычках", "inside quotation marks")),
    LAST_OF_SENTENCE(SILENT),
    ONLY_OF_SENTENCE(SILENT),
    NAMES_VALUE(SILENT);

    private final Sign sign;

    QuestionCue(Sign sign) {
        this.sign = sign;
    }

    @Override
    public Sign sign() {
        return sign;
    }
}
