package dovod.lib.replycheck;

/** How a reply leans on rules. */
public enum RuleCitation {
    /** It does not. */
    NONE,
    /** "According to our rules". */
    VAGUE,
    /** It names a clause or article. */
    NUMBERED,
    /** It quotes words between quotation marks beside the rule. */
    QUOTED
}
