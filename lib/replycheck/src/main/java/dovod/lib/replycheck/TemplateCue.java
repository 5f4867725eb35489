package dovod.lib.replycheck;

import static dovod.lib.replycheck.Sign.SILENT;
import static dovod.lib.replycheck.Sign.against;
import static dovod.lib.replycheck.Sign.towards;

/** What speaks for or against a reply being a canned text. */
enum TemplateCue implements Cue {
    SAME_ELSEWHERE(
            towards("тот же текст уже был в других обращениях", "the same text was used in other conversations")),
    NEAR_ELSEWHERE(towards(
            "почти тот же текст был в других обращениях", "nearly the same text was used in other conversations")),
    EDITED_ELSEWHERE(
            towards("похожий текст был в других обращениях", "a similar text was used in other conversations")),
    CONTAINED_ELSEWHERE(towards("внутри целиком стоит чужая заготовка", "it holds a whole canned text")),
    SIMILARITY(SILENT),
    COVERAGE(towards(
            "собран из фраз, которые были в других обращениях", "it is put together from phrases used elsewhere")),
    SEEN_OFTEN(SILENT),
    OWN_WORDS(against("есть слова только об этом случае", "it has words about this case alone")),
    OWN_FACTS(against("есть факты только об этом случае", "it has facts about this case alone")),
    STOCK_SHARE(towards("состоит из общих фраз", "it consists of stock phrases")),
    WITHOUT_STOCK(against("ни одной общей фразы", "not a single stock phrase")),
    MOSTLY_STOCK(towards("почти весь из общих фраз", "nearly all of it is stock phrases")),
    LOOSE_WORDS(against("есть свои слова", "it has words of its own")),
    ECHOED_WORDS(against("говорит о предмете вопроса", "it speaks of what was asked about")),
    NEW_FACTS(against("называет новые факты", "it names new facts")),
    HEARD_FACTS(SILENT),
    NO_FACTS(towards("ни одного факта", "not a single fact")),
    COURTESY_ONLY(towards("только вежливые слова", "courtesy only")),
    SHORT(SILENT),
    DECISION(against("сообщает решение", "it tells a decision")),
    CAUSE(against("называет причину", "it names a cause")),
    DONE(against("говорит, что сделано", "it says what was done")),
    ADVICE(SILENT),
    POLAR(against("прямо отвечает да или нет", "it says yes or no")),
    ASKS_BACK(towards("просит прислать данные", "it asks for data")),
    ASKS_MANY(SILENT),
    GENERAL(towards("говорит общими словами", "it speaks in general terms")),
    RULE(towards("ссылается на правила", "it leans on rules")),
    REFUSAL(SILENT),
    LONG(SILENT),
    FIRST_PERSON_DONE(SILENT),
    QUOTES_CASE(SILENT),
    LIKE_CANNED_BEFORE(
            towards("повторяет заготовку этой же переписки", "it repeats a canned reply of this conversation")),
    GREETS(SILENT),
    IMPERSONAL(towards("говорит безлично: рассматривается, отображаются", "it speaks impersonally")),
    ANAPHORA(against("говорит «он», «она», «тогда» о том, что уже названо", "it says he, it, then of what was named")),
    OWN_QUESTION(against("спрашивает о самом случае", "it asks about the case itself")),
    SOUNDS_CANNED(towards("сказано так, как говорят всем", "it is worded as for everybody")),
    SOUNDS_OWN(against("сказано об одном случае", "it is worded about one case")),
    CLOSES(towards("прощается или закрывает", "it takes leave or closes"));

    private final Sign sign;

    TemplateCue(Sign sign) {
        this.sign = sign;
    }

    @Override
    public Sign sign() {
        return sign;
    }
}
