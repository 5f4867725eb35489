package dovod.lib.replycheck;

/** Something seen in a text that speaks for or against a verdict; its weight is learned. */
interface Cue {

    /** What was seen, in words; empty when it would tell a person nothing. */
    Reason words();
}
