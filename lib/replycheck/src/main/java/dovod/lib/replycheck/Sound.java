package dovod.lib.replycheck;

/**
 * What the wording of a reply alone lets expect, each as the logarithm of the odds.
 *
 * @param canned that it is meant for everybody rather than for this asker
 * @param substantive that it has substance
 */
record Sound(double canned, double substantive) {

    /** Of a reply that nobody has listened to. */
    static final Sound NONE = new Sound(0, 0);
}
