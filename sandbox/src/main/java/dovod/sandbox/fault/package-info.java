/**
 * Nastiness on demand: what can go wrong with calls, answers and pushes, how often, and for which methods.
 *
 * <p>Doors: {@link dovod.sandbox.fault.Fault}, {@link dovod.sandbox.fault.Faults}. Invariant: with the same seed, the
 * same faults and the same calls the same things go wrong.
 */
@NullMarked
package dovod.sandbox.fault;

import org.jspecify.annotations.NullMarked;
