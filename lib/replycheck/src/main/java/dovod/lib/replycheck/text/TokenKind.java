package dovod.lib.replycheck.text;

/** What a token is made of. */
public enum TokenKind {
    /** Letters, perhaps with hyphens or an apostrophe inside: {@code по-прежнему}, {@code don't}. */
    WORD,
    /** Digits, perhaps grouped by spaces or with a fraction: {@code 48 212,60}. */
    NUMBER,
    /** Letters and digits together, or digits joined by hyphens: {@code SM-9}, {@code 0187-7741}. */
    CODE,
    /** One sign of punctuation. */
    MARK,
    /** A picture: an emoji or a pictograph. */
    PICTURE
}
