package dovod.lib.replycheck.text;

/** What a sentence is for. */
public enum Zone {
    GREETING,
    THANKS,
    EMPATHY,
    BODY,
    CLOSING,
    SIGNATURE
}
