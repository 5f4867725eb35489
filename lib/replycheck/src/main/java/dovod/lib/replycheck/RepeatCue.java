package dovod.lib.replycheck;

import static dovod.lib.replycheck.Sense.AGAINST;
import static dovod.lib.replycheck.Sense.FOR;

/** What speaks for or against a reply saying an earlier one again. */
enum RepeatCue implements Cue {
    SAME_TEXT("тот же текст", "the same text"),
    SAME_SHINGLES("те же обороты", "the same turns of phrase"),
    SAME_WORDS("те же слова", "the same words"),
    CONTAINED("всё это уже было сказано", "all of it was said before"),
    CONTAINS("", ""),
    SAME_ROOTS("слова тех же корней", "words of the same roots"),
    SAME_VALUES("те же числа и даты", "the same numbers and dates"),
    NEW_VALUES(AGAINST, "названы новые числа или даты", "new numbers or dates are named"),
    NEW_WORDS(AGAINST, "есть новые слова", "there are new words"),
    SAME_ACTS("то же действие", "the same act"),
    OTHER_ACTS(AGAINST, "другое действие", "another act"),
    BOTH_CANNED("оба текста из заготовок", "both are canned"),
    BOTH_SUBSTANTIVE("", ""),
    SHORT("", ""),
    ASKS_BOTH("просит то же самое", "it asks for the same"),
    SAME_PURPOSE("", ""),
    ROOTS_AND_ACTS("", "");

    private final Sense sense;
    private final Reason words;

    RepeatCue(String russian, String english) {
        this(FOR, russian, english);
    }

    RepeatCue(Sense sense, String russian, String english) {
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
