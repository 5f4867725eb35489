package dovod.lib.replycheck;

/** What speaks for or against a reply saying an earlier one again. */
enum RepeatCue implements Cue {
    SAME_TEXT("тот же текст", "the same text"),
    SAME_SHINGLES("те же обороты", "the same turns of phrase"),
    SAME_WORDS("те же слова", "the same words"),
    CONTAINED("всё это уже было сказано", "all of it was said before"),
    CONTAINS("", ""),
    SAME_ROOTS("слова тех же корней", "words of the same roots"),
    SAME_VALUES("те же числа и даты", "the same numbers and dates"),
    NEW_VALUES("названы новые числа или даты", "new numbers or dates are named"),
    NEW_WORDS("есть новые слова", "there are new words"),
    SAME_ACTS("то же действие", "the same act"),
    OTHER_ACTS("другое действие", "another act"),
    BOTH_CANNED("оба текста из заготовок", "both are canned"),
    BOTH_SUBSTANTIVE("", ""),
    SHORT("", ""),
    ASKS_BOTH("просит то же самое", "it asks for the same"),
    SAME_PURPOSE("", ""),
    ROOTS_AND_ACTS("", "");

    private final Reason words;

    RepeatCue(String russian, String english) {
        this.words = new Reason(russian, english);
    }

    @Override
    public Reason words() {
        return words;
    }
}
