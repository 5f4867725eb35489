package dovod.lib.replycheck;

/** Something seen in a text that speaks for or against a verdict; its weight is learned. */
interface Cue {

    /** What it tells a person. */
    Sign sign();

    /** Whether it has words for a verdict that holds, or for one that does not. */
    default boolean tells(boolean holds) {
        return sign().towards() == holds && !words().isEmpty();
    }

    /** What was seen, in words; empty when it would tell a person nothing. */
    default Reason words() {
        return sign().words();
    }
}
