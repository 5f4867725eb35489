package dovod.lib.businesstime;

/** Why a stretch of time did not count. */
public sealed interface Reason {
    /** Before opening or after closing on a day that is worked: the night, as a rule. */
    record OffHours() implements Reason {}

    /** Between two spans of a day, up to four hours: lunch, as a rule. */
    record Break() implements Reason {}

    /** A weekday without hours in the usual week. */
    record Weekend() implements Reason {}

    /** A public holiday, by its name. */
    record Holiday(String name) implements Reason {}

    /** A day off that is not a holiday itself, by its name. */
    record DayOff(String name) implements Reason {}

    /** The hours cut from a shortened day, by the day's name. */
    record Shortened(String name) implements Reason {}

    /** A clock was paused, with the reason it was given. */
    record Paused(String why) implements Reason {}
}
