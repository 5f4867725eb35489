/**
 * Promises of time: working calendars, how soon a reply is owed, and the clocks that measure it, ours and the
 * marketplaces'.
 *
 * <p>Doors: {@link dovod.sla.Clocks} starts, pauses and meets clocks of any subject in batches;
 * {@link dovod.sla.WhyDue} says why a clock ends when it does; {@link dovod.sla.Calendars} lists calendars,
 * {@link dovod.sla.BringingHolidays} takes a year of holidays; {@link dovod.sla.Terms} quotes what marketplaces
 * demand. Event: {@link dovod.sla.ClocksMoved}, when a calendar or
 * a promise changed and dates moved with it.
 *
 * <p>Invariant: a clock is a list of intervals with reasons. Its due time is worked out from them and the calendar
 * that holds now; nothing is ever counted up.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: spi", "people", "people :: spi"})
@NullMarked
package dovod.sla;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
