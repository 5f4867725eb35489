/**
 * Working time: when is "four working hours from now", how much of it passed between two moments, and why.
 *
 * <p>Doors: {@link dovod.lib.businesstime.BusinessCalendar} (zone, weekly hours, days that differ) counts;
 * {@link dovod.lib.businesstime.Explanation} says which spans were counted and which were skipped for what reason;
 * {@link dovod.lib.businesstime.WorkClock} counts over intervals that run and pause;
 * {@link dovod.lib.businesstime.ProductionCalendars} holds a country's public holidays as data, and
 * {@link dovod.lib.businesstime.HolidayFeed} reads holidays from iCalendar.
 *
 * <p>Invariant: working time is real elapsed time inside opening hours. Nothing is ever incremented: every figure is
 * derived from instants and a calendar, so a changed calendar gives the right answer for the past as well. All types
 * are immutable and safe to share between threads.
 */
@NullMarked
package dovod.lib.businesstime;

import org.jspecify.annotations.NullMarked;
