package dovod.lib.replycheck;

import static dovod.lib.replycheck.Sign.SILENT;
import static dovod.lib.replycheck.Sign.against;
import static dovod.lib.replycheck.Sign.towards;

/** What speaks for or against a reply saying an earlier one again. */
enum RepeatCue implements Cue {
    SAME_TEXT(towards("тот же текст", "the same text")),
    SAME_SHINGLES(towards("те же обороты", "the same turns of phrase")),
    SAME_WORDS(towards("те же слова", "the same words")),
    CONTAINED(towards("всё это уже было сказано", "all of it was said before")),
    CONTAINS(SILENT),
    SAME_ROOTS(towards("слова тех же корней", "words of the same roots")),
    SAME_VALUES(towards("те же числа и даты", "the same numbers and dates")),
    NEW_VALUES(against("названы новые числа или даты", "new numbers or dates are named")),
    NEW_WORDS(against("есть новые слова", "there are new words")),
    SAME_ACTS(towards("то же действие", "the same act")),
    OTHER_ACTS(against("другое действие", "another act")),
    BOTH_CANNED(towards("оба текста из заготовок", "both are canned")),
    BOTH_SUBSTANTIVE(SILENT),
    SHORT(SILENT),
    ASKS_BOTH(towards("просит то же самое", "it asks for the same")),
    SAME_PURPOSE(SILENT),
    ROOTS_AND_ACTS(SILENT);

    private final Sign sign;

    RepeatCue(Sign sign) {
        this.sign = sign;
    }

    @Override
    public Sign sign() {
        return sign;
    }
}
