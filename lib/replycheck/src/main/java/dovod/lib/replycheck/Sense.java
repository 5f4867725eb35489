package dovod.lib.replycheck;

/** Which verdict the words of a cue explain: learned weights may turn a weak cue the other way, words may not. */
enum Sense {
    FOR,
    AGAINST
}
