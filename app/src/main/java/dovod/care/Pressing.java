package dovod.care;

/**
 * Questions to production that press somebody.
 *
 * @param waiting all of them
 * @param late those whose time has passed
 */
public record Pressing(long waiting, long late) {}
