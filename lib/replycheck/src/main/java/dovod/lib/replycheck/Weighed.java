package dovod.lib.replycheck;

/**
 * A reply with how canned and how substantive it is.
 *
 * @param canned probability that it is canned
 * @param substantive probability that it has substance
 */
record Weighed(
        Profile profile,
        double canned,
        Cues<TemplateCue> cannedCues,
        double substantive,
        Cues<SubstanceCue> substanceCues) {}
