package dovod.lib.replycheck;

/** What the responder's system says of a conversation. */
public enum ClaimedStatus {
    /** Nothing is claimed. */
    IN_PROGRESS,
    /** It claims that an answer was provided. */
    ANSWER_PROVIDED,
    /** It claims that the matter is closed. */
    CLOSED
}
