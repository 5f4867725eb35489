package dovod.lib.replycheck;

import static dovod.lib.replycheck.Sense.AGAINST;
import static dovod.lib.replycheck.Sense.FOR;

/** What speaks for or against a stretch of text being a question. */
enum QuestionCue implements Cue {
    MARKED("есть вопросительный знак", "it has a question mark"),
    OPENS_WITH_QUESTION_WORD("начинается с вопросительного слова", "it opens with a question word"),
    HOLDS_QUESTION_WORD("есть вопросительное слово", "it holds a question word"),
    WEAK_QUESTION_WORD("", ""),
    MARKED_QUESTION_WORD("вопросительное слово и знак", "a question word and a question mark"),
    IF_PARTICLE("вопрос «ли», «можно»", "it asks whether"),
    OPENS_WITH_IF("", ""),
    TELLS("просьба сообщить", "a request to tell"),
    ORDERS("просьба сделать", "a request to act"),
    IMPERATIVE_FORM("повелительная форма", "an imperative"),
    OPENS_WITH_IMPERATIVE("", ""),
    DEMANDS("прошу, требую", "an explicit demand"),
    WISHES("хочу, нужно, жду", "a stated need"),
    WISH_ONLY("", ""),
    WHAT_TO_DO("спрашивает, что делать", "it asks what to do"),
    NUMBERED("пункт перечня", "an item of a list"),
    SECOND_PERSON_VERB("", ""),
    LATER_IMPERATIVE("", ""),
    WISH_INFINITIVE("", ""),
    ASKS_FOR_CAUSE("спрашивает о причине", "it asks for the cause"),
    UNMARKED_MIDDLE_WORD("", ""),
    AFTER_STOCK_REPLY("", ""),
    MARKED_AFTER_STOCK(AGAINST, "короткий возглас после отписки", "an outburst after a canned reply"),
    MARKED_AFTER_REAL("новый вопрос после ответа", "a new question after an answer"),
    UNMARKED_AFTER_STOCK("", ""),
    EITHER_OR("", ""),
    SHORT_AFTER_REAL("короткий вопрос вдогонку", "a short question that follows up"),
    SHORT_AFTER_STOCK("", ""),
    OPENS_WITH_YOU("", ""),
    FIRST_MESSAGE("первое сообщение", "it stands in the first message"),
    LATER_MARKED("", ""),
    LATER_UNMARKED("", ""),
    OPENS_WITH_AND_WHAT_ABOUT("короткое продолжение «а ...?»", "a short follow-up"),
    VERY_SHORT(AGAINST, "слишком коротко", "too short"),
    ONE_WORD(AGAINST, "одно слово", "a single word"),
    NO_CONTENT("", ""),
    LONG("", ""),
    RHETORICAL(AGAINST, "риторический вопрос", "a rhetorical question"),
    RHETORICAL_IN_SENTENCE(AGAINST, "риторическое предложение", "a rhetorical sentence"),
    REPORTED(AGAINST, "чужие слова", "reported speech"),
    AFTER_COMMA(AGAINST, "придаточная часть", "a subordinate clause"),
    CONDITION("", ""),
    GIVES(AGAINST, "сообщает, что прислано", "it says what was sent"),
    COMPLAINS(AGAINST, "жалоба на ответ", "a complaint about the reply"),
    THANKS(AGAINST, "благодарность", "thanks"),
    EXCLAIMS(AGAINST, "восклицание", "an exclamation"),
    FIRST_PERSON("", ""),
    SECOND_PERSON("", ""),
    REPEATS_QUESTION(AGAINST, "повторяет заданный вопрос", "it repeats a question asked before"),
    REPEATS_UNMARKED("", ""),
    REPEATS_TEXT("", ""),
    REPEATS_TEXT_SHORT("", ""),
    SAYS_AGAIN(AGAINST, "говорит, что повторяет", "it says that it repeats"),
    NEGATED("", ""),
    PAST_TENSE("", ""),
    INSIDE_QUOTES(AGAINST, "в кавычках", "inside quotation marks"),
    LAST_OF_SENTENCE("", ""),
    ONLY_OF_SENTENCE("", ""),
    NAMES_VALUE("", "");

    private final Sense sense;
    private final Reason words;

    QuestionCue(String russian, String english) {
        this(FOR, russian, english);
    }

    QuestionCue(Sense sense, String russian, String english) {
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
