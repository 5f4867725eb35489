package dovod.lib.replycheck;

/**
 * Why a verdict was given, in words.
 *
 * @param russian for a Russian reader
 * @param english for an English reader
 */
public record Reason(String russian, String english) {

    Reason then(Reason next) {
        return new Reason(joined(russian, next.russian), joined(english, next.english));
    }

    private static String joined(String one, String other) {
        return one.isEmpty() ? other : other.isEmpty() ? one : one + "; " + other;
    }
}
