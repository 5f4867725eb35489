package dovod.lib.clausediff;

/**
 * An obligation, a right or a prohibition that appeared or vanished.
 *
 * @param appeared false when it vanished
 */
public record DutyChange(boolean appeared, Duty duty) {}
