package dovod.lib.replycheck;

/** What has become of a question. */
public enum QuestionState {
    /** A reply gives what was asked, or decides against the asker with a reason. */
    ANSWERED,
    /** A reply refuses to say or do it, with a reason that concerns this case. */
    DECLINED,
    /** There were replies after it, and none did either. */
    EVADED,
    /** No reply came after it. */
    OPEN,
    /** The machine cannot tell; a person should. */
    UNSURE;

    /** Whether nothing more is owed. */
    public boolean isSettled() {
        return this == ANSWERED || this == DECLINED;
    }
}
