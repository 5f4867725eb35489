package dovod.lib.replycheck;

/**
 * Why a verdict was given, in words.
 *
 * @param russian for a Russian reader
 * @param english for an English reader
 */
public record Reason(String russian, String english) {

    /** No sign is strong enough to be named. */
    static final Reason WEAK =
            new Reason("явных признаков нет, решил их общий вес", "no single sign decided, only all of them together");

    /** Nothing to say. */
    static final Reason NONE = new Reason("", "");

    boolean isEmpty() {
        return english.isEmpty();
    }

    Reason then(Reason next) {
        return isEmpty()
                ? next
                : next.isEmpty() ? this : new Reason(russian + "; " + next.russian, english + "; " + next.english);
    }
}
