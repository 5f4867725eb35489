package dovod.sandbox.script;

/**
 * One thing done at one time.
 *
 * @param when at a time, or after the scene before
 * @param deed what
 */
public record Scene(When when, Deed deed) {}
