package dovod.lib.replycheck;

/** The kind of answer that a question expects. */
public enum AnswerKind {
    DATE("срок или дата", "a date or term"),
    SUM("число или сумма", "a number or sum"),
    CAUSE("причина", "a cause"),
    BASIS("основание: пункт или документ", "a basis: a clause or document"),
    PLACE("место", "a place"),
    PERSON("кто это сделал", "who did it"),
    CHOICE("что именно", "which one"),
    MANNER("порядок действий", "how to do it"),
    YES_NO("да или нет", "yes or no"),
    ACT("действие или отказ с причиной", "an act, or a refusal with its reason"),
    FACT("сведения", "a fact");

    private final Reason words;

    AnswerKind(String russian, String english) {
        this.words = new Reason(russian, english);
    }

    /** What is expected, in words. */
    public Reason words() {
        return words;
    }
}
