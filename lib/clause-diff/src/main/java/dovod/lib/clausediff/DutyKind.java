package dovod.lib.clausediff;

/** What a sentence lays on somebody. */
public enum DutyKind {
    OBLIGATION,
    RIGHT,
    PROHIBITION
}
