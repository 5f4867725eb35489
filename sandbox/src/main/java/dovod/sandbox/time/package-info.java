/**
 * The sandbox's own time: a clock that can be set, sped up or frozen, and the agenda of what is due on it.
 *
 * <p>Doors: {@link dovod.sandbox.time.VirtualClock}, {@link dovod.sandbox.time.Agenda}. Invariant: whatever is due
 * runs one after another, in the order of its due times, and never before its time on the virtual clock.
 */
@NullMarked
package dovod.sandbox.time;

import org.jspecify.annotations.NullMarked;
