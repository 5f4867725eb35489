package dovod.sandbox.conformity;

/**
 * Something that does not fit the official document.
 *
 * @param method the path of the method
 * @param where {@code request} or {@code response}, then the way to the field, for instance {@code
 *     response.chats[0].chat.chat_type}
 * @param problem in words
 */
public record Violation(String method, String where, String problem) {
    @Override
    public String toString() {
        return method + " " + where + ": " + problem;
    }
}
