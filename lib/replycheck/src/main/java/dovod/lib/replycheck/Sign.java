package dovod.lib.replycheck;

/**
 * How a cue is told to a person: learned weights may turn a weak cue the other way, words may not.
 *
 * @param towards whether the words explain that a verdict holds, or that it does not
 */
record Sign(boolean towards, Reason words) {

    /** A cue that counts but would tell a person nothing. */
    static final Sign SILENT = new Sign(true, Reason.NONE);

    static Sign towards(String russian, String english) {
        return new Sign(true, new Reason(russian, english));
    }

    static Sign against(String russian, String english) {
        return new Sign(false, new Reason(russian, english));
    }
}
