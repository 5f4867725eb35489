package dovod.lib.replycheck;

/** In which manner a question was evaded. */
public enum Evasion {
    ASKS_BACK("просит прислать ещё раз", "asks back for what was given"),
    REDIRECTS("отправляет в другое место", "sends elsewhere"),
    GENERAL_RULE("говорит об общих правилах", "speaks of general rules"),
    PROMISE_WITHOUT_DATE("обещает без срока", "promises without a date"),
    SAYS_ALREADY_ANSWERED("говорит, что ответ уже был", "says it was answered already"),
    ECHO("повторяет вопрос вместо ответа", "repeats the question instead"),
    CHANGES_TOPIC("говорит о другом", "speaks of something else");

    private final Reason words;

    Evasion(String russian, String english) {
        this.words = new Reason(russian, english);
    }

    /** The manner, in words. */
    public Reason words() {
        return words;
    }
}
