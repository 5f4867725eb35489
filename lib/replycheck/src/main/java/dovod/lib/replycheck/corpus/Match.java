package dovod.lib.replycheck.corpus;

/**
 * The nearest earlier reply of other conversations.
 *
 * @param family number of its family, see {@link Corpus#family}
 * @param similarity share of three-word shingles that both have among all that either has, 0 to 1
 * @param containment share of the earlier reply's shingles that this reply has, 0 to 1
 * @param conversations number of other conversations in which the family was used
 */
public record Match(int family, double similarity, double containment, int conversations) {}
