package dovod.lib.replycheck;

import static dovod.lib.replycheck.Sense.AGAINST;
import static dovod.lib.replycheck.Sense.FOR;

/** What speaks for or against a reply being a canned text. */
enum TemplateCue implements Cue {
    SAME_ELSEWHERE("тот же текст уже был в других обращениях", "the same text was used in other conversations"),
    NEAR_ELSEWHERE(
            "почти тот же текст был в других обращениях", "nearly the same text was used in other conversations"),
    EDITED_ELSEWHERE("похожий текст был в других обращениях", "a similar text was used in other conversations"),
    CONTAINED_ELSEWHERE("внутри целиком стоит чужая заготовка", "it holds a whole canned text"),
    SIMILARITY("", ""),
    COVERAGE("собран из фраз, которые были в других обращениях", "it is put together from phrases used elsewhere"),
    SEEN_OFTEN("", ""),
    OWN_WORDS(AGAINST, "есть слова только об этом случае", "it has words about this case alone"),
    OWN_FACTS(AGAINST, "есть факты только об этом случае", "it has facts about this case alone"),
    STOCK_SHARE("состоит из общих фраз", "it consists of stock phrases"),
    WITHOUT_STOCK(AGAINST, "ни одной общей фразы", "not a single stock phrase"),
    MOSTLY_STOCK("почти весь из общих фраз", "nearly all of it is stock phrases"),
    LOOSE_WORDS(AGAINST, "есть свои слова", "it has words of its own"),
    ECHOED_WORDS(AGAINST, "говорит о предмете вопроса", "it speaks of what was asked about"),
    NEW_FACTS(AGAINST, "называет новые факты", "it names new facts"),
    HEARD_FACTS("", ""),
    NO_FACTS("ни одного факта", "not a single fact"),
    COURTESY_ONLY("только вежливые слова", "courtesy only"),
    SHORT("", ""),
    DECISION(AGAINST, "сообщает решение", "it tells a decision"),
    CAUSE(AGAINST, "называет причину", "it names a cause"),
    DONE(AGAINST, "говорит, что сделано", "it says what was done"),
    ADVICE("", ""),
    POLAR(AGAINST, "прямо отвечает да или нет", "it says yes or no"),
    ASKS_BACK("просит прислать данные", "it asks for data"),
    ASKS_MANY("", ""),
    GENERAL("говорит общими словами", "it speaks in general terms"),
    RULE("ссылается на правила", "it leans on rules"),
    REFUSAL("", ""),
    LONG("", ""),
    FIRST_PERSON_DONE("", ""),
    QUOTES_CASE("", ""),
    LIKE_CANNED_BEFORE("повторяет заготовку этой же переписки", "it repeats a canned reply of this conversation"),
    GREETS("", ""),
    IMPERSONAL("говорит безлично: рассматривается, отображаются", "it speaks impersonally"),
    ANAPHORA(AGAINST, "говорит «он», «она», «тогда» о том, что уже названо", "it says he, it, then of what was named"),
    OWN_QUESTION(AGAINST, "спрашивает о самом случае", "it asks about the case itself"),
    SOUNDS_CANNED("сказано так, как говорят всем", "it is worded as for everybody"),
    SOUNDS_OWN(AGAINST, "сказано об одном случае", "it is worded about one case"),
    CLOSES("прощается или закрывает", "it takes leave or closes");

    private final Sense sense;
    private final Reason words;

    TemplateCue(String russian, String english) {
        this(FOR, russian, english);
    }

    TemplateCue(Sense sense, String russian, String english) {
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
