package dovod.lib.replycheck;

/** Something seen in a text that speaks for or against a verdict; its weight is learned. */
interface Cue {

    /** Whether its words speak for the verdict or against it. */
    Sense sense();

    /** What was seen, in words; empty when it would tell a person nothing. */
    Reason words();
}
